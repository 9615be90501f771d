// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.wording.part.EstimateParts;
import org.jspecify.annotations.Nullable;

/// Reads the rows of every article of a briefing, the shown article first. Runs on a background
/// thread.
public final class BriefingRows {
  /// How long rows are gathered before they are told, in nanoseconds: each telling sorts them all.
  private static final long PATIENCE = 120_000_000L;

  /// The more rows there are, the longer it takes to sort them, and the less a few more matter.
  private static final long MOST_PATIENCE = 20 * PATIENCE;

  private final Briefing briefing;
  private final RowText wording;
  private final List<EstimateRow> rows = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();
  private final Map<String, String> words = new HashMap<>();

  public BriefingRows(Briefing briefing, RowText wording) {
    this.briefing = briefing;
    this.wording = wording;
  }

  /// Reads all of them, telling what is there from time to time.
  ///
  /// @param shown the id of the article that comes first, or null
  public ReadRows read(
      @Nullable String shown, BooleanSupplier superseded, Consumer<ReadRows> progress) {
    List<ArticleSummary> articles = briefing.info().articles();
    List<Integer> order =
        IntStream.range(0, articles.size())
            .boxed()
            .sorted(Comparator.comparing(i -> !articles.get(i).id().equals(shown)))
            .toList();
    long patience = PATIENCE;
    long told = System.nanoTime() - patience;
    int read = 0;
    for (int place : order) {
      if (superseded.getAsBoolean()) {
        break;
      }
      add(articles.get(place), place, List.of());
      read++;
      if (System.nanoTime() - told >= patience) {
        progress.accept(soFar(read));
        patience = Math.min(MOST_PATIENCE, patience + patience / 2);
        told = System.nanoTime();
      }
    }
    return soFar(read);
  }

  /// Reads the rows of some articles anew. A row that says what it said stays the very same.
  ///
  /// @param old all rows as they were
  public static RowsChange anew(
      Briefing briefing, RowText wording, ReadRows old, Set<String> changed) {
    List<ArticleSummary> articles = briefing.info().articles();
    Map<String, List<EstimateRow>> before = byArticle(old.rows());
    BriefingRows rows = new BriefingRows(briefing, wording);
    List<EstimateRow> gone = new ArrayList<>();
    List<EstimateRow> come = new ArrayList<>();
    for (int place = 0; place < articles.size(); place++) {
      ArticleSummary article = articles.get(place);
      List<EstimateRow> known = Objects.requireNonNullElse(before.remove(article.id()), List.of());
      if (!changed.contains(article.id())
          && (known.isEmpty() || known.getFirst().entry().place() == place)) {
        rows.rows.addAll(known);
        if (old.unread().contains(article.id())) {
          rows.unread.add(article.id());
        }
      } else {
        int from = rows.rows.size();
        rows.add(article, place, known);
        List<EstimateRow> made = rows.rows.subList(from, rows.rows.size());
        gone.addAll(others(known, made));
        come.addAll(others(made, known));
      }
    }
    before.values().forEach(gone::addAll);
    return new RowsChange(rows.soFar(articles.size()), gone, come);
  }

  /// The rows of one article stand together.
  private static Map<String, List<EstimateRow>> byArticle(List<EstimateRow> rows) {
    Map<String, List<EstimateRow>> all = new HashMap<>();
    int end;
    for (int from = 0; from < rows.size(); from = end) {
      String id = rows.get(from).entry().article().id();
      end = from + 1;
      while (end < rows.size() && rows.get(end).entry().article().id().equals(id)) {
        end++;
      }
      all.put(id, rows.subList(from, end));
    }
    return all;
  }

  /// Returns the rows that are not the very same at the same place in `kept`.
  @SuppressWarnings("ReferenceEquality")
  private static List<EstimateRow> others(List<EstimateRow> rows, List<EstimateRow> kept) {
    return IntStream.range(0, rows.size())
        .filter(i -> i >= kept.size() || rows.get(i) != kept.get(i))
        .mapToObj(rows::get)
        .toList();
  }

  private ReadRows soFar(int read) {
    return new ReadRows(rows, read, briefing.info().articles().size(), unread);
  }

  /// Ten thousand rows say the same in many cells: it is kept once.
  private EstimateRow row(ArticleEstimate entry) {
    EstimateRow row = EstimateRow.of(entry, wording);
    List<String> cells = row.cells().stream().map(said -> once(said)).toList();
    return new EstimateRow(entry, cells, row.folded());
  }

  private String once(String said) {
    String known = words.putIfAbsent(said, said);
    return known == null ? said : known;
  }

  /// @param known the article's rows as they were
  private void add(ArticleSummary article, int place, List<EstimateRow> known) {
    try {
      MarkedArticle marked = briefing.article(article.id());
      HandlingMark handling = briefing.about().handling();
      RowArticle said = RowArticle.of(article);
      int number = 0;
      for (Estimate estimate : marked.findings().estimates()) {
        EstimateRow old = number < known.size() ? known.get(number) : null;
        EstimateParts parts = EstimateParts.unrated(marked, handling, estimate);
        ArticleEstimate entry = new ArticleEstimate(said, place, ++number, parts);
        rows.add(old != null && old.entry().equals(entry) ? old : row(entry));
      }
    } catch (Refusal | RuntimeException e) {
      unread.add(article.id());
    }
  }
}

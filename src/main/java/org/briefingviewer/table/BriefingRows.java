// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Briefing;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
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
      add(articles.get(place), place);
      read++;
      if (System.nanoTime() - told >= patience) {
        progress.accept(soFar(read));
        patience = Math.min(MOST_PATIENCE, patience + patience / 2);
        told = System.nanoTime();
      }
    }
    return soFar(read);
  }

  /// Reads the rows of some articles anew.
  ///
  /// @param old all rows as they were
  public static ReadRows anew(
      Briefing briefing, RowText wording, ReadRows old, Set<String> changed) {
    List<ArticleSummary> articles = briefing.info().articles();
    Map<String, List<EstimateRow>> before = new HashMap<>();
    for (EstimateRow row : old.rows()) {
      before.computeIfAbsent(row.entry().article().id(), id -> new ArrayList<>()).add(row);
    }
    BriefingRows rows = new BriefingRows(briefing, wording);
    for (int place = 0; place < articles.size(); place++) {
      ArticleSummary article = articles.get(place);
      List<EstimateRow> known = before.getOrDefault(article.id(), List.of());
      boolean stays =
          !changed.contains(article.id())
              && (known.isEmpty() || known.getFirst().entry().place() == place);
      if (stays) {
        rows.rows.addAll(known);
        if (old.unread().contains(article.id())) {
          rows.unread.add(article.id());
        }
      } else {
        rows.add(article, place);
      }
    }
    return rows.soFar(articles.size());
  }

  private ReadRows soFar(int read) {
    return new ReadRows(rows, read, briefing.info().articles().size(), unread);
  }

  /// Ten thousand rows say the same in many cells: it is kept once.
  private EstimateRow row(ArticleEstimate entry) {
    EstimateRow row = EstimateRow.of(entry, wording);
    Map<EstimateColumn, String> cells = new EnumMap<>(row.cells());
    cells.replaceAll((column, said) -> words.computeIfAbsent(said, same -> same));
    return new EstimateRow(entry, cells, row.folded());
  }

  private void add(ArticleSummary article, int place) {
    try {
      MarkedArticle marked = briefing.article(article.id());
      HandlingMark handling = briefing.about().handling();
      int number = 0;
      for (Estimate estimate : marked.findings().estimates()) {
        EstimateParts parts = EstimateParts.unrated(marked, handling, estimate);
        rows.add(row(new ArticleEstimate(article, place, ++number, parts)));
      }
    } catch (Refusal | RuntimeException e) {
      unread.add(article.id());
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.briefingviewer.bundle.wire.line.FindingTable;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.gather.OrderedArticles;
import org.briefingviewer.export.jsonl.ArticleLines;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.cited.CitedLink;
import org.briefingviewer.wording.cited.PartWords;
import org.briefingviewer.wording.part.EstimatePart;
import org.briefingviewer.wording.part.EstimateParts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// The tables of an order, open until [#close()]: what stands in each.
final class CsvTables implements Closeable, OrderedArticles.Taker {
  private final ExportOrder order;
  private final MessageSpeech speech;
  private final OrderedArticles articles;
  private final Map<CsvColumns, CsvTable> tables = new EnumMap<>(CsvColumns.class);
  private int estimates;
  private int taken;

  /// Begins the tables.
  ///
  /// @param folder where their files are made
  CsvTables(ExportOrder order, OrderedArticles articles, Path folder) throws IOException {
    this.order = order;
    this.speech = order.speech();
    this.articles = articles;
    try {
      for (CsvColumns table : CsvColumns.values()) {
        tables.put(table, new CsvTable(folder.resolve(table.file()), table.columns()));
      }
    } catch (IOException e) {
      closeAll(e);
      throw e;
    }
  }

  private void add(CsvColumns table, CsvRow row) throws IOException {
    CsvTable open = tables.get(table);
    if (open != null) {
      open.add(row);
    }
  }

  /// Makes the rows of an article from its lines.
  @Override
  public void article(MarkedArticle marked) throws IOException {
    Iterator<EstimateParts> parts = articles.estimates(marked).iterator();
    CsvRow article = new CsvRow();
    int ties = 0;
    int events = 0;
    for (ObjectNode line : ArticleLines.of(order, articles, marked)) {
      LineRows rows = new LineRows(line);
      switch (rows.type()) {
        case "article" -> article = rows.row(FindingTable.ARTICLE);
        case "source" ->
            add(
                CsvColumns.SOURCES,
                rows.row(FindingTable.SOURCE)
                    .put("part", line.path("itself").asBoolean() ? "itself" : "source"));
        case "estimate" -> estimate(rows, parts.next(), marked.article());
        case "event" -> {
          add(CsvColumns.EVENTS, rows.closed(rows.checked(FindingTable.EVENT)));
          events++;
        }
        default -> {
          add(CsvColumns.TIES, rows.tie(order.briefing().knowledge().triangle()));
          ties += rows.type().equals("tie") ? 1 : 0;
        }
      }
      if (line.has("passages")) {
        addAll(CsvColumns.PASSAGES, rows.passages());
        addAll(CsvColumns.REVIEWS, rows.reviews());
      }
    }
    add(CsvColumns.ARTICLES, article.put("ties", ties).put("events", events));
    taken++;
  }

  private void addAll(CsvColumns table, List<CsvRow> rows) throws IOException {
    for (CsvRow row : rows) {
      add(table, row);
    }
  }

  /// A row of estimates shows the headline beside it, and bears the mark of that too.
  private void estimate(LineRows rows, EstimateParts parts, Article article) throws IOException {
    List<HandlingMark> marks = new ArrayList<>(parts.handling());
    marks.addAll(article.headlineHandling());
    List<String> chain =
        new PartWords(speech)
            .links(EstimatePart.Chain.of(parts.estimate())).stream()
                .map(CitedLink::bracketed)
                .toList();
    add(
        CsvColumns.ESTIMATES,
        rows.checked(FindingTable.ESTIMATE)
            .put("chain", String.join(" ← ", chain))
            .put("headline", article.headline())
            .put("in_words", rows.line().path("inWords").asString())
            .put("publisher", article.publication().publisher())
            .put("published", day(article))
            .put("handling", marks(HandlingMark.highest(marks))));
    addAll(CsvColumns.CHAINS, rows.chain(chain));
    estimates++;
  }

  private static String marks(List<HandlingMark> marks) {
    return marks.stream().map(HandlingMark::text).collect(Collectors.joining(" · "));
  }

  @Override
  public void missing(ArticleSummary summary, List<Problem> problems) throws IOException {
    CsvRow row = new CsvRow();
    row.put("article", summary.id())
        .put("headline", summary.headline())
        .put("title", summary.title())
        .put("publisher", summary.publisher())
        .put("published", summary.date() == null ? null : summary.date().iso())
        .put("problem", problems.stream().map(Problem::toString).collect(Collectors.joining("\n")))
        .put("handling", HandlingMark.textOf(order.briefing().info().handling()));
    add(CsvColumns.ARTICLES, row);
  }

  private static @Nullable String day(Article article) {
    return article.publication().day() == null ? null : article.publication().day().toString();
  }

  /// Says what the briefing is; the last row, since it counts the others.
  void finish() throws IOException {
    LineRows rows = new LineRows(ArticleLines.briefing(order));
    add(
        CsvColumns.BRIEFING,
        rows.row(FindingTable.BRIEFING).put("articles", taken).put("estimates", estimates));
  }

  @Override
  public void close() throws IOException {
    IOException failed = closeAll(null);
    if (failed != null) {
      throw failed;
    }
  }

  /// Closes each, also behind one that cannot be closed.
  ///
  /// @param before why they are closed, or null
  /// @return the first thing that failed, with all others in it; null when nothing did
  private @Nullable IOException closeAll(@Nullable IOException before) {
    IOException first = before;
    for (CsvTable table : tables.values()) {
      try {
        table.close();
      } catch (IOException e) {
        if (first == null) {
          first = e;
        } else {
          first.addSuppressed(e);
        }
      }
    }
    return first;
  }

  /// A table that is being written: RFC 4180, UTF-8 with its mark, a header, CRLF at every line's
  /// end.
  static final class CsvTable implements Closeable {
    private static final String MARK = "\uFEFF";
    private static final String END = "\r\n";

    private final List<String> columns;
    private final Writer out;

    /// Begins a table.
    ///
    /// @param columns their names, of letters and `_`
    CsvTable(Path file, List<String> columns) throws IOException {
      this.columns = List.copyOf(columns);
      this.out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
      out.write(MARK + String.join(",", columns) + END);
    }

    void add(CsvRow row) throws IOException {
      out.write(row.line(columns) + END);
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}

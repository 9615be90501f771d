// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.csv;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.briefingviewer.bundle.wire.CodePoints;
import org.briefingviewer.bundle.wire.web.WebIris;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.gather.OrderedArticles;
import org.briefingviewer.language.ReadLanguages;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Reference;
import org.briefingviewer.page.SealLines;
import org.briefingviewer.wording.Speech;
import org.briefingviewer.wording.cited.Works;
import org.briefingviewer.wording.part.EstimateParts;
import org.jspecify.annotations.Nullable;

/// The tables of an order, open until [#close()]: what stands in each.
final class CsvTables implements Closeable, OrderedArticles.Taker {
  private final ExportOrder order;
  private final Speech speech;
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

  @Override
  public void article(MarkedArticle marked) throws IOException {
    Article article = marked.article();
    CodePoints points = CodePoints.of(article.text());
    int number = 0;
    for (EstimateParts parts : articles.estimates(marked)) {
      FigureRows rows = new FigureRows(marked, parts, speech, points);
      add(CsvColumns.ESTIMATES, rows.estimate(++number));
      for (CsvRow place : rows.chain()) {
        add(CsvColumns.CHAINS, place);
      }
    }
    estimates += number;
    FindingRows findings =
        new FindingRows(marked, order.briefing(), speech, articles.tieSentence(), points);
    for (CsvRow row : findings.ties()) {
      add(CsvColumns.TIES, row);
    }
    for (CsvRow row : findings.events()) {
      add(CsvColumns.EVENTS, row);
    }
    for (CsvRow row : findings.passages(articles::textOf)) {
      add(CsvColumns.PASSAGES, row);
    }
    for (CsvRow row : findings.reviews()) {
      add(CsvColumns.REVIEWS, row);
    }
    works(article);
    add(CsvColumns.ARTICLES, described(marked, number, findings));
    taken++;
  }

  @Override
  public void missing(ArticleSummary summary, List<Problem> problems) throws IOException {
    CsvRow row = new CsvRow();
    row.put("article", summary.id())
        .put("headline", summary.headline())
        .put("title", summary.title())
        .put("publisher", summary.publisher())
        .put("published", summary.date())
        .put("problem", problems.stream().map(Problem::toString).collect(Collectors.joining("\n")))
        .put("handling", mark(order.briefing().info().handling()));
    add(CsvColumns.ARTICLES, row);
  }

  private static @Nullable String mark(@Nullable HandlingMark mark) {
    return mark == null ? null : mark.text();
  }

  private CsvRow described(MarkedArticle marked, int figures, FindingRows findings) {
    Article article = marked.article();
    return new CsvRow()
        .put("article", article.id())
        .put("headline", article.headline())
        .put("title", title(article.id()))
        .put("publisher", article.publication().publisher())
        .put("published", day(article))
        .put("written_by", article.byline() == null ? null : joined(article.byline().names()))
        .put("language", article.language())
        .put("language_read", ReadLanguages.read(article.language()))
        .put("estimates", figures)
        .put("ties", findings.tieStates().size())
        .put("events", findings.standingEvents().size())
        .put("marks_without_place", marked.unplaced().size())
        .put("rights", article.publication().rights())
        .put("text", WebIris.ofText(article.text()))
        .put("handling", marks(article));
  }

  private @Nullable String title(String articleId) {
    return order.briefing().info().articles().stream()
        .filter(summary -> summary.id().equals(articleId))
        .findFirst()
        .map(ArticleSummary::title)
        .orElse(null);
  }

  private String marks(Article article) {
    return EstimateCells.marks(article.handling(order.briefing().info().handling()));
  }

  private static String joined(List<String> names) {
    return String.join(" | ", names);
  }

  static @Nullable PartialDate day(Article article) {
    return article.publication().day() == null ? null : PartialDate.of(article.publication().day());
  }

  private void works(Article article) throws IOException {
    Works works = new Works(speech);
    var knowledge = order.briefing().knowledge();
    Reference itself = works.itself(article, knowledge);
    add(
        CsvColumns.SOURCES,
        work(article, itself, works.ofArticle(article, knowledge)).put("part", "itself"));
    for (Reference source : works.sources(article, knowledge)) {
      add(CsvColumns.SOURCES, work(article, source, works.line(source)).put("part", "source"));
    }
  }

  private CsvRow work(Article article, Reference work, String citation) {
    return new CsvRow()
        .put("article", article.id())
        .put("work", work.id())
        .put("type", work.type())
        .put("title", work.title())
        .put("authors", joined(work.authors()))
        .put("container", work.containerTitle())
        .put("publisher", work.publisher())
        .put("issued", work.issued())
        .put("accessed", work.accessed())
        .put("url", work.url())
        .put("rights", work.rights())
        .put("about", work.about())
        .put("in_words", citation)
        .put("handling", marks(article));
  }

  /// Says what the briefing is; the last row, since it counts the others.
  void finish() throws IOException {
    BundleInfo info = order.briefing().info();
    CsvRow row =
        new CsvRow()
            .put("name", info.name())
            .put("title", info.title())
            .put("version", info.version())
            .put("created", PartialDate.of(info.created().toLocalDate()))
            .put("articles", taken)
            .put("estimates", estimates)
            .put("language_of_words", speech.locale().toLanguageTag())
            .put("in_words", new SealLines(speech).cover(info))
            .put("handling", mark(info.handling()));
    if (info.seal() != null) {
      row.put("sealed_by", info.seal().by())
          .put("sealed_on", PartialDate.of(info.seal().on()))
          .put("edits_after_seal", info.seal().changes())
          .put("seal_compared", info.compared().outcome());
    }
    add(CsvColumns.BRIEFING, row);
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
}

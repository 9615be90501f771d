// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.csv;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.bundle.wire.CodePoints;
import org.briefingviewer.export.gather.FigureSentence;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.wording.Speech;
import org.briefingviewer.wording.cited.CitedLink;
import org.briefingviewer.wording.cited.PartWords;
import org.briefingviewer.wording.part.EstimatePart;
import org.briefingviewer.wording.part.EstimateParts;
import org.jspecify.annotations.Nullable;

/// The rows of one estimate: its own, and one for each place of its chain.
///
/// @param points of the article's text: offsets are code points, half-open
record FigureRows(MarkedArticle marked, EstimateParts parts, Speech speech, CodePoints points) {

  /// Returns the estimate's row.
  ///
  /// @param number of the estimate in its article, from 1, as it is printed
  CsvRow estimate(int number) {
    Article article = marked.article();
    Estimate estimate = parts.estimate();
    CsvRow row =
        identified()
            .put("number", number)
            .put("start", points.toCodePoints(estimate.span().start()))
            .put("end", points.toCodePoints(estimate.span().end()))
            .put("headline", article.headline())
            .put("publisher", article.publication().publisher())
            .put("published", CsvTables.day(article))
            .put("in_words", new FigureSentence(speech).of(parts));
    new EstimateCells(row, parts, new PartWords(speech)).fill();
    return row.put("handling", EstimateCells.marks(marks()));
  }

  /// Returns the marks that hold for the estimate and for the headline, which stands beside it.
  private List<HandlingMark> marks() {
    List<HandlingMark> marks = new ArrayList<>(parts.handling());
    marks.addAll(marked.article().headlineHandling());
    return HandlingMark.highest(marks);
  }

  private CsvRow identified() {
    return new CsvRow().put("article", parts.articleId()).put("estimate", parts.estimate().id());
  }

  /// Returns a row for each place of the chain, nearest to the reader first; of a chain of which
  /// nothing is known one that says so.
  List<CsvRow> chain() {
    List<ChainElement> elements = parts.estimate().chain().elements();
    List<CitedLink> words =
        new PartWords(speech).links(new EstimatePart.Chain(parts.estimate().chain()));
    List<CsvRow> rows = new ArrayList<>();
    for (ChainElement element : elements) {
      CsvRow row = place(rows.size() + 1, words.get(rows.size()));
      switch (element) {
        case ChainLink link -> fill(row, link);
        case ChainGap gap ->
            row.put("kind", "gap").put("role", gap.role()).put("missing", gap.kind());
      }
      rows.add(row);
    }
    if (rows.isEmpty()) {
      rows.add(
          place(1, words.getFirst())
              .put("kind", "gap")
              .put("missing", ChainGap.Kind.SOURCE_NOT_STATED));
    }
    return rows;
  }

  private CsvRow place(int position, CitedLink words) {
    CsvRow row =
        identified()
            .put("position", position)
            .put("in_words", words.bracketed())
            .put("handling", EstimateCells.marks(parts.handling()));
    return ReviewCells.fill(
        row, parts.estimate().review(), speech.review(parts.estimate().review()));
  }

  private void fill(CsvRow row, ChainLink link) {
    row.put("kind", "link")
        .put("role", link.role())
        .put("agent", link.agent().name())
        .put("agent_id", link.agent().id())
        .put("agent_kind", link.agent().kind())
        .put("basis", link.basis())
        .put("mention", words(link.mention()))
        .put("cue", words(link.cue()));
  }

  private @Nullable String words(@Nullable TextSpan span) {
    return span == null ? null : span.of(marked.article().text());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.cited;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.derive.correction.CorrectionHistory;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PageSpan;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.part.EstimatePart;
import org.briefingviewer.wording.part.EstimateParts;

/// Puts together what a stretch of an article must take along when it leaves the program.
public record CitationBuilder(MarkedArticle marked, Briefing briefing, MessageSpeech speech) {

  /// Returns the words at `span` with their sources. Estimates that the span only touches count.
  public CitedPassage passage(TextSpan span) {
    List<Estimate> inside =
        marked.findings().estimates().stream().filter(e -> e.span().overlaps(span)).toList();
    FigureWords figures = new FigureWords(speech);
    CorrectionHistory corrections = new CorrectionHistory(briefing);
    List<CitedFigure> cited = new ArrayList<>();
    for (Estimate estimate : inside) {
      EstimateParts parts =
          EstimateParts.of(marked, briefing, estimate)
              .corrected(corrections.of(marked.article().id(), estimate));
      cited.add(figures.of(parts, cited.size() + 1));
    }
    return new CitedPassage(
        quote(span, inside),
        cited,
        paged(
            new ArticleWorks(speech).rested(marked.article(), briefing.knowledge(), inside), span),
        from(span));
  }

  /// Says with the article, which comes first, on which pages of its document the words stand.
  private List<String> paged(List<String> works, TextSpan span) {
    PageSpan first = marked.article().pagesAt(span.start());
    PageSpan last = marked.article().pagesAt(Math.max(span.start(), span.end() - 1));
    if (first == null || last == null) {
      return works;
    }
    PageSpan pages = new PageSpan(first.first(), Math.max(first.first(), last.last()));
    List<String> all = new ArrayList<>(works);
    String words = new PartWords(speech).pages(new EstimatePart.Pages(pages));
    all.set(0, speech.text("cited.paged", works.getFirst(), words));
    return all;
  }

  private List<CitedParagraph> quote(TextSpan span, List<Estimate> inside) {
    Article article = marked.article();
    List<CitedParagraph> quote = new ArrayList<>();
    for (Paragraph paragraph : article.paragraphs()) {
      int start = Math.max(span.start(), paragraph.span().start());
      int end = Math.min(span.end(), paragraph.span().end());
      if (start < end) {
        HandlingMark own = paragraph.handling();
        quote.add(
            new CitedParagraph(
                article.text().substring(start, end),
                own == null ? null : own.text(),
                notes(inside, start, end)));
      }
    }
    return quote;
  }

  private static List<CitedParagraph.NoteMark> notes(List<Estimate> inside, int start, int end) {
    List<CitedParagraph.NoteMark> notes = new ArrayList<>();
    for (int i = 0; i < inside.size(); i++) {
      TextSpan figure = inside.get(i).span();
      if (figure.start() < end && figure.end() > start) {
        notes.add(new CitedParagraph.NoteMark(Math.min(figure.end(), end) - start, i + 1));
      }
    }
    return notes;
  }

  private String from(TextSpan span) {
    List<HandlingMark> marks = marked.article().handling(briefing.about().handling(), span);
    return speech.text(
        "cited.from",
        briefing.about().title(),
        new PartWords(speech).handling(new EstimatePart.Handling(marks)));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.ParagraphKind;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.wording.Speech;
import org.briefingviewer.wording.cited.CitedFigure;
import org.briefingviewer.wording.cited.CitedLink;
import org.jspecify.annotations.Nullable;

/// The reading text of an article, its estimates underlined and numbered.
final class ArticleText {
  private final Article article;
  private final List<Estimate> estimates;
  private final List<CitedFigure> figures;
  private final Speech speech;
  private final Html html;

  /// @param figures of the article's estimates, in their order
  ArticleText(MarkedArticle marked, List<CitedFigure> figures, Speech speech, Html html) {
    this.article = marked.article();
    this.estimates = marked.findings().estimates();
    this.figures = figures;
    this.speech = speech;
    this.html = html;
  }

  /// Writes headline, origin and paragraphs.
  void write() {
    List<Paragraph> paragraphs = article.paragraphs();
    int heads = 0;
    while (heads < paragraphs.size() && head(paragraphs.get(heads).kind())) {
      heads++;
    }
    if (paragraphs.stream().noneMatch(p -> p.kind() == ParagraphKind.HEADLINE)) {
      html.element("h1", "headline", speech.text("print.noHeadline"));
    }
    paragraphs.subList(0, heads).forEach(this::paragraph);
    html.element("p", "origin", origin());
    paragraphs.subList(heads, paragraphs.size()).forEach(this::paragraph);
  }

  private static boolean head(ParagraphKind kind) {
    return kind == ParagraphKind.HEADLINE || kind == ParagraphKind.DECK;
  }

  private String origin() {
    String publisher = article.publication().publisher();
    String moment = speech.moment(article.publication());
    Stream<@Nullable String> parts =
        Stream.of(
            publisher == null ? speech.text("cited.publisherUnknown") : publisher,
            article.dateline() == null ? null : article.dateline().place(),
            moment.isEmpty() ? speech.text("date.none") : moment,
            article.byline() == null || article.byline().names().isEmpty()
                ? null
                : speech.text("print.byline", String.join(", ", article.byline().names())));
    return parts.filter(Objects::nonNull).collect(Collectors.joining(" · "));
  }

  private void paragraph(Paragraph paragraph) {
    String tag =
        switch (paragraph.kind()) {
          case HEADLINE -> "h1";
          case SUBHEAD -> "h2";
          case DECK, BODY, CAPTION -> "p";
        };
    html.open(tag, paragraph.kind().name().toLowerCase(java.util.Locale.ROOT));
    if (paragraph.handling() != null) {
      html.element("span", "own-mark", "(" + paragraph.handling().text() + ")").text(" ");
    }
    words(paragraph.span());
    html.close(tag);
  }

  private void words(TextSpan span) {
    int at = span.start();
    for (int i = 0; i < estimates.size(); i++) {
      TextSpan figure = estimates.get(i).span();
      if (figure.overlaps(span) && figure.start() >= at) {
        int end = Math.min(figure.end(), span.end());
        html.text(article.text().substring(at, figure.start()));
        figure(figures.get(i), article.text().substring(figure.start(), end));
        at = end;
      }
    }
    html.text(article.text().substring(at, span.end()));
  }

  private void figure(CitedFigure figure, String words) {
    html.element("span", figure.checked() ? "figure checked" : "figure", words);
    html.open("sup", "number").link("n" + figure.number(), said(figure));
    html.text((figure.checked() ? "✓" : "") + figure.number());
    html.close("a").close("sup");
  }

  /// Returns what a screen reader says of the number: the figure and whose it is.
  private String said(CitedFigure figure) {
    String chain = figure.chain().stream().map(CitedLink::words).collect(Collectors.joining(", "));
    return speech.text(
        "print.noteLink",
        figure.number(),
        figure.asWritten(),
        figure.bound(),
        chain,
        figure.review());
  }
}

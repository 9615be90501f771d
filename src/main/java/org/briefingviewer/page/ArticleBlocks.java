// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.ParagraphKind;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.page.PageBlock.Head;
import org.briefingviewer.page.PageBlock.Heading;
import org.briefingviewer.page.PageBlock.ParagraphRole;
import org.briefingviewer.page.PageBlock.Words;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.name.TranslatorWords;
import org.jspecify.annotations.Nullable;

/// The reading text of an article, its estimates marked and numbered.
final class ArticleBlocks {
  private final Article article;
  private final List<Estimate> estimates;
  private final FigureNotes figures;
  private final MessageSpeech speech;
  private final Knowledge known;

  /// @param figures those of the article's estimates, in their order
  ArticleBlocks(MarkedArticle marked, FigureNotes figures, Knowledge known, MessageSpeech speech) {
    this.article = marked.article();
    this.estimates = marked.findings().estimates();
    this.figures = figures;
    this.speech = speech;
    this.known = known;
  }

  /// Returns headline, origin and paragraphs.
  ///
  /// @param key how the signs in the text are read
  List<PageBlock> all(PageBlock key) {
    List<PageBlock> blocks = new ArrayList<>();
    List<Paragraph> paragraphs = article.paragraphs();
    int heads = 0;
    while (heads < paragraphs.size() && head(paragraphs.get(heads).kind())) {
      heads++;
    }
    if (paragraphs.stream().noneMatch(p -> p.kind() == ParagraphKind.HEADLINE)) {
      blocks.add(Heading.of(Head.HEADLINE, speech.text("print.noHeadline")));
    }
    paragraphs.subList(0, heads).forEach(paragraph -> blocks.add(block(paragraph)));
    blocks.add(Words.of(ParagraphRole.ORIGIN, origin()));
    blocks.add(key);
    paragraphs.subList(heads, paragraphs.size()).forEach(paragraph -> blocks.add(block(paragraph)));
    return blocks;
  }

  private static boolean head(ParagraphKind kind) {
    return kind == ParagraphKind.HEADLINE || kind == ParagraphKind.DECK;
  }

  private String origin() {
    String publisher = article.publication().publisher();
    String moment = speech.moment(article.publication());
    Stream<@Nullable String> parts =
        Stream.of(
            publisher == null ? speech.text("cited.publisherUnknown") : speech.name(publisher),
            article.dateline() == null ? null : article.dateline().place(),
            moment.isEmpty() ? speech.text("date.unpublished") : moment,
            article.byline() == null || article.byline().names().isEmpty()
                ? null
                : speech.text("print.byline", String.join(", ", article.byline().names())));
    String published = parts.filter(Objects::nonNull).collect(Collectors.joining(" · "));
    return new TranslatorWords(speech).origin(published, article, known);
  }

  private PageBlock block(Paragraph paragraph) {
    List<PageRun> runs = new ArrayList<>();
    if (paragraph.handling() != null) {
      runs.add(PageRun.ownMark(paragraph.handling().text()));
    }
    addWords(runs, paragraph.span());
    return switch (paragraph.kind()) {
      case HEADLINE -> new Heading(Head.HEADLINE, runs);
      case SUBHEAD -> new Heading(Head.SUBHEAD, runs);
      case DECK -> new Words(ParagraphRole.DECK, runs);
      case BODY -> new Words(ParagraphRole.BODY, runs);
      case CAPTION -> new Words(ParagraphRole.CAPTION, runs);
    };
  }

  private void addWords(List<PageRun> runs, TextSpan span) {
    int at = span.start();
    for (int i = 0; i < estimates.size(); i++) {
      TextSpan figure = estimates.get(i).span();
      if (figure.overlaps(span) && figure.start() >= at) {
        int end = Math.min(figure.end(), span.end());
        runs.add(PageRun.plain(article.text().substring(at, figure.start())));
        runs.add(figures.mark(i, article.text().substring(figure.start(), end)));
        at = end;
      }
    }
    runs.add(PageRun.plain(article.text().substring(at, span.end())));
  }
}

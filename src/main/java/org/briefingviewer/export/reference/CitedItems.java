// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.reference;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.gather.FigureSentence;
import org.briefingviewer.export.gather.OrderedArticles;
import org.briefingviewer.language.ReadLanguages;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Reference;
import org.briefingviewer.page.SealLines;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.cited.ArticleWorks;
import org.briefingviewer.wording.part.EstimateParts;
import org.jspecify.annotations.Nullable;

/// The items of an order: each article, then each work that they were written from, once however
/// many cite it.
final class CitedItems implements OrderedArticles.Taker {
  /// What CSL calls an article of no known kind; reference managers take it for a preprint.
  private static final String NO_KIND = "article";

  private final ExportOrder order;
  private final OrderedArticles articles;
  private final Taker taker;
  private final MessageSpeech speech;
  private final CitationKey keys;
  private final Map<String, Cited> sources = new LinkedHashMap<>();

  /// Takes items.
  @FunctionalInterface
  interface Taker {
    void item(CitedItem item) throws IOException;
  }

  /// A work and what is known of those that cite it.
  private record Cited(Reference work, List<String> headlines, List<HandlingMark> marks) {}

  CitedItems(ExportOrder order, OrderedArticles articles, Taker taker) {
    this.order = order;
    this.articles = articles;
    this.taker = taker;
    this.speech = order.speech();
    this.keys = new CitationKey(order.briefing().about().name());
  }

  @Override
  public void article(MarkedArticle marked) throws IOException {
    Article article = marked.article();
    Knowledge knowledge = order.briefing().knowledge();
    ArticleWorks works = new ArticleWorks(speech);
    List<HandlingMark> marks = article.handling(order.briefing().info().handling());
    Reference itself = works.itself(article, knowledge);
    taker.item(
        new CitedItem(
            keys.ofArticle(article.id()),
            itself.typed(kind(itself, article)),
            article.language(),
            marks,
            note(marked, itself, marks)));
    for (Reference source : works.sources(article, knowledge)) {
      Cited cited =
          sources.computeIfAbsent(
              source.id(), id -> new Cited(source, new ArrayList<>(), new ArrayList<>()));
      cited.headlines().add(article.headline());
      cited.marks().addAll(marks);
    }
  }

  /// What nobody said the kind of is a page where it has an address, a news text where it has a
  /// dateline, else a document.
  private static String kind(Reference itself, Article article) {
    if (!itself.type().equals(NO_KIND)) {
      return itself.type();
    }
    if (article.dateline() != null) {
      return "article-newspaper";
    }
    return itself.url() == null ? "document" : "webpage";
  }

  private List<String> note(MarkedArticle marked, Reference itself, List<HandlingMark> marks) {
    Article article = marked.article();
    List<String> lines = opening(marks, itself.rights());
    if (!ReadLanguages.read(article.language())) {
      String name = ReadLanguages.name(article.language(), speech.locale());
      lines.add(speech.text("print.unread", name));
    }
    List<EstimateParts> estimates = articles.estimates(marked);
    lines.add(speech.text("print.figures", estimates.size()) + ":");
    FigureSentence sentence = new FigureSentence(speech);
    int number = 0;
    for (EstimateParts parts : estimates) {
      lines.add("[" + ++number + "] " + sentence.of(parts));
    }
    if (!marked.unplaced().isEmpty()) {
      lines.add(speech.text("print.unplaced", marked.unplaced().size()));
    }
    return plain(lines);
  }

  /// Returns how it may be passed on, from which briefing it is, under which rights.
  private List<String> opening(List<HandlingMark> marks, @Nullable String rights) {
    List<String> lines = new ArrayList<>();
    String mark =
        marks.isEmpty()
            ? speech.text("handling.none")
            : speech.text(
                "handling.name",
                marks.stream().map(HandlingMark::text).collect(Collectors.joining(" · ")));
    lines.add(mark);
    lines.add(
        speech.text(
            "reference.from",
            order.briefing().info().title(),
            order.briefing().info().version(),
            new SealLines(order.briefing(), speech).cover()));
    if (rights != null) {
      lines.add(speech.text("cited.rights", speech.text("quoted", rights)));
    }
    return lines;
  }

  private static List<String> plain(List<String> lines) {
    return lines.stream().map(FigureSentence::oneLine).toList();
  }

  @Override
  public void missing(ArticleSummary summary, List<Problem> problems) throws IOException {
    HandlingMark mark = order.briefing().info().handling();
    List<HandlingMark> marks = mark == null ? List.of() : List.of(mark);
    List<String> lines = opening(marks, null);
    lines.add(speech.text("reference.missing"));
    problems.forEach(problem -> lines.add(speech.told(problem)));
    Reference work =
        new Reference(
            summary.id(),
            "document",
            summary.headline(),
            List.of(),
            null,
            summary.publisher(),
            summary.date(),
            null,
            null);
    taker.item(new CitedItem(keys.ofArticle(summary.id()), work, null, marks, plain(lines)));
  }

  /// Gives the works that the articles were written from.
  void finish() throws IOException {
    for (Cited cited : sources.values()) {
      List<HandlingMark> marks = HandlingMark.highest(cited.marks());
      List<String> lines = opening(marks, cited.work().rights());
      cited
          .headlines()
          .forEach(
              headline ->
                  lines.add(speech.text("reference.citedIn", speech.text("quoted", headline))));
      taker.item(
          new CitedItem(
              keys.ofSource(cited.work().id()),
              cited.work().type().equals(NO_KIND)
                  ? cited.work().typed(cited.work().url() == null ? "document" : "webpage")
                  : cited.work(),
              null,
              marks,
              plain(lines)));
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.jsonl;

import java.io.IOException;
import java.util.List;
import org.briefingviewer.bundle.wire.CodePoints;
import org.briefingviewer.bundle.wire.edit.TranslationsWire;
import org.briefingviewer.bundle.wire.web.WebIris;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.gather.EventSentence;
import org.briefingviewer.export.gather.FindingMarks;
import org.briefingviewer.export.gather.FindingPassage;
import org.briefingviewer.export.gather.OrderedArticles;
import org.briefingviewer.language.ReadLanguages;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Reference;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.RuledOutTie;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.translation.Translation;
import org.briefingviewer.model.treaty.TreatyStep;
import org.briefingviewer.page.SealLines;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.cited.ArticleWorks;
import org.briefingviewer.wording.compare.JoinedFigures;
import org.briefingviewer.wording.part.EstimateParts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;

/// The lines of an order: what stands in each.
final class BriefingLines implements OrderedArticles.Taker {
  /// Takes a line.
  @FunctionalInterface
  interface Lines {
    void take(JsonLine line) throws IOException;
  }

  private final ExportOrder order;
  private final OrderedArticles articles;
  private final Lines out;
  private final MessageSpeech speech;

  BriefingLines(ExportOrder order, OrderedArticles articles, Lines out) {
    this.order = order;
    this.articles = articles;
    this.out = out;
    this.speech = order.speech();
  }

  private void write(JsonLine line) throws IOException {
    out.take(line);
  }

  void begin() throws IOException {
    write(briefing(order));
  }

  static JsonLine briefing(ExportOrder order) {
    MessageSpeech speech = order.speech();
    BundleInfo info = order.briefing().info();
    HandlingMark mark = info.handling();
    JsonLine line =
        JsonLine.of("briefing")
            .put("name", info.name())
            .put("title", info.title())
            .put("version", info.version())
            .put("created", PartialDate.of(info.created().toLocalDate()))
            .put("languageOfWords", speech.locale().toLanguageTag())
            .put("inWords", new SealLines(order.briefing(), speech).cover())
            .handling(mark == null ? List.of() : List.of(mark));
    if (info.seal() == null) {
      line.node().putNull("seal");
    } else {
      line.child("seal")
          .put("by", info.seal().by())
          .put("on", PartialDate.of(info.seal().on()))
          .put("editsAfter", info.seal().changes())
          .put("compared", info.compared().outcome())
          .put("differences", info.compared().problems().size());
    }
    return line;
  }

  @Override
  public void missing(ArticleSummary summary, List<Problem> problems) throws IOException {
    HandlingMark mark = order.briefing().info().handling();
    write(
        JsonLine.of("missing")
            .put("article", summary.id())
            .put("headline", summary.headline())
            .put("problems", problems.stream().map(Problem::toString).toList())
            .handling(mark == null ? List.of() : List.of(mark)));
  }

  @Override
  public void article(MarkedArticle marked) throws IOException {
    Article article = marked.article();
    CodePoints points = CodePoints.of(article.text());
    List<EstimateParts> estimates = articles.estimates(marked);
    write(described(marked, estimates.size()));
    works(article);
    int number = 0;
    JoinedFigures joined = JoinedFigures.of(marked, order.briefing());
    for (EstimateParts parts : estimates) {
      write(
          EstimateLine.of(parts, ++number, article.text(), points, speech)
              .put("counterparts", counterparts(joined, parts.estimate()))
              .put("translationDiffers", joined.differences(parts.estimate(), speech)));
    }
    for (TieState state : marked.findings().tieStates()) {
      if (stands(state)) {
        write(tie(state, marked, points));
      }
    }
    for (RuledOutTie ruled : marked.findings().ruledOut()) {
      write(ruledOut(ruled, article));
    }
    for (Event event : marked.findings().events()) {
      if (stands(event)) {
        write(event(event, marked, points));
      }
    }
  }

  private static List<String> counterparts(JoinedFigures joined, Estimate estimate) {
    return joined.counterparts(estimate).stream()
        .map(each -> each.articleId() + "/" + each.estimateId())
        .toList();
  }

  private static boolean stands(Finding finding) {
    return finding.review().state() != ReviewState.REJECTED;
  }

  private List<HandlingMark> marks(Article article) {
    return article.handling(order.briefing().info().handling());
  }

  private JsonLine described(MarkedArticle marked, int figures) {
    Article article = marked.article();
    String title =
        order.briefing().info().article(article.id()).map(ArticleSummary::title).orElse(null);
    JsonLine line =
        JsonLine.of("article")
            .put("id", article.id())
            .put("text", WebIris.ofText(article.text()))
            .put("headline", article.headline())
            .put("title", title)
            .put("publisher", article.publication().publisher())
            .put("published", day(article))
            .put("writtenBy", article.byline() == null ? List.of() : article.byline().names())
            .put("language", article.language())
            .put("languageRead", ReadLanguages.read(article.language()))
            .put("estimates", figures)
            .put("marksWithoutPlace", marked.unplaced().size())
            .put("rights", article.publication().rights());
    Translation join = order.briefing().knowledge().translationOf(article.id());
    if (join == null) {
      line.node().putNull("translationOf");
    } else {
      line.node().set("translationOf", TranslationsWire.join(join));
    }
    return line.handling(marks(article));
  }

  private static @Nullable PartialDate day(Article article) {
    return article.publication().day() == null ? null : PartialDate.of(article.publication().day());
  }

  private void works(Article article) throws IOException {
    ArticleWorks works = new ArticleWorks(speech);
    Knowledge knowledge = order.briefing().knowledge();
    write(
        work(article, works.itself(article, knowledge), works.ofArticle(article, knowledge))
            .put("itself", true));
    for (Reference source : works.sources(article, knowledge)) {
      write(work(article, source, works.line(source)).put("itself", false));
    }
  }

  private JsonLine work(Article article, Reference work, String citation) {
    return JsonLine.of("source")
        .put("article", article.id())
        .put("id", work.id())
        .put("kind", work.type())
        .put("title", work.title())
        .put("authors", work.authors())
        .put("container", work.containerTitle())
        .put("publisher", work.publisher())
        .put("issued", work.issued())
        .put("accessed", work.accessed())
        .put("url", work.url())
        .put("rights", work.rights())
        .put("about", work.about())
        .put("inWords", citation)
        .handling(marks(article));
  }

  private JsonLine tie(TieState state, MarkedArticle marked, CodePoints points) {
    JsonLine line =
        JsonLine.of("tie")
            .put("article", marked.article().id())
            .put("id", state.id())
            .put("pair", state.pair().key())
            .put("kind", state.kind())
            .put("trend", state.trend().written())
            .put("hedged", state.hedged())
            .put("aim", state.stance() == TieState.Stance.AIM)
            .put("words", state.words());
    assessor(line, state.assessor());
    line.put("assessorIsParty", state.byParty())
        .put("assessorSide", state.side())
        .put("basis", state.basis())
        .put("asOf", state.asOf())
        .put("placeChanged", marked.placeChanged(state));
    ArrayNode evidence = line.node().putArray("evidence");
    state
        .evidence()
        .forEach(
            quote -> {
              JsonLine passage =
                  new JsonLine(evidence.addObject())
                      .put("article", quote.articleId())
                      .put("words", quote.words());
              if (quote.articleId().equals(marked.article().id())) {
                passage.place(quote.span(), points);
              }
            });
    line.passages(
        FindingPassage.of(state, marked.article().id(), marked.article().text()), articles::textOf);
    return line.review(state.review(), speech.review(state.review()))
        .handling(FindingMarks.of(state, marked, order.briefing()))
        .put("inWords", articles.tieSentence().of(state));
  }

  private static void assessor(JsonLine line, @Nullable Agent assessor) {
    line.put("assessor", assessor == null ? null : assessor.name())
        .put("assessorId", assessor == null ? null : assessor.id());
    if (assessor == null) {
      line.node().putNull("assessorKind");
    } else {
      line.put("assessorKind", assessor.kind());
    }
  }

  /// That a person decided that the article does not speak of a tie.
  private JsonLine ruledOut(RuledOutTie ruled, Article article) {
    Review review = new Review(ReviewState.ACCEPTED, ruled.by(), ruled.on());
    return JsonLine.of("ruledOutTie")
        .put("article", article.id())
        .put("pair", ruled.pair().key())
        .review(review, speech.review(review))
        .handling(marks(article))
        .put(
            "inWords",
            speech.text("tie.here.ruledOut", ruled.by(), speech.date(PartialDate.of(ruled.on()))));
  }

  private JsonLine event(Event event, MarkedArticle marked, CodePoints points) {
    JsonLine line =
        JsonLine.of("event")
            .put("article", marked.article().id())
            .put("id", event.id())
            .put("date", event.date())
            .put("dateBasis", event.basis())
            .put("words", event.quote().words())
            .place(event.quote().span(), points)
            .put("ties", event.ties().stream().map(ActorPair::key).toList());
    assessor(line, event.assessor());
    TreatyStep step = event.step();
    if (step == null) {
      line.node().putNull("treatyStep");
    } else {
      line.child("treatyStep")
          .put("treaty", step.treaty())
          .put("action", step.action())
          .put("party", step.party());
    }
    return line.put("placeChanged", marked.placeChanged(event))
        .passages(
            FindingPassage.of(event, marked.article().id(), marked.article().text()),
            articles::textOf)
        .review(event.review(), speech.review(event.review()))
        .handling(FindingMarks.of(event, marked, order.briefing()))
        .put("inWords", new EventSentence(speech).of(event));
  }
}

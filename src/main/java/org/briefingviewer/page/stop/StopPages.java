// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.stop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.AnchorOutcome;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Tie;
import org.briefingviewer.model.TieReading;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.page.PageBlock;
import org.briefingviewer.page.PageBlock.ParagraphRole;
import org.briefingviewer.page.PageBlock.Words;
import org.briefingviewer.page.SealedSince;
import org.briefingviewer.wording.EditWords;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.ProblemWords;
import org.briefingviewer.wording.TieWords;
import org.briefingviewer.wording.name.TranslatorWords;
import org.briefingviewer.wording.part.EstimateParts;

/// Makes what the room sees of a stop, from the briefing as it is now.
public final class StopPages {
  private final Briefing briefing;
  private final Messages messages;
  private final MessageSpeech speech;
  private final QuotePlaces places;
  private final FoundEstimates estimates;
  private final StopTitles titles;
  private final CorrectedSince corrected;
  private final SealedSince sealed;

  public StopPages(Briefing briefing, Messages messages, QuotePlaces places) {
    this.briefing = briefing;
    this.messages = messages;
    this.speech = new MessageSpeech(messages);
    this.places = places;
    this.estimates = new FoundEstimates(briefing, messages);
    this.titles = new StopTitles(briefing, messages, estimates);
    this.corrected = new CorrectedSince(briefing);
    this.sealed = new SealedSince(briefing);
  }

  /// Returns what a stop shows. What it names may be gone or changed: then it says so. Where it
  /// says who checked something, it says too that the briefing was changed since it was sealed.
  public StopPage of(Stop stop) {
    try {
      StopPage page = page(stop);
      boolean since = page.saysWhoChecked() && sealed.changed();
      return since ? page.said(messages.text("stage.changedSinceSeal")) : page;
    } catch (Refusal e) {
      return warning(titles.gone(), new ProblemWords(messages).what(e.problems().getFirst()));
    }
  }

  /// Returns what a stop is called. Its page is not made for that.
  public String title(Stop stop) {
    return titles.of(stop);
  }

  private StopPage page(Stop stop) throws Refusal {
    return switch (stop) {
      case Stop.OfEstimate s -> estimate(s);
      case Stop.Passage s -> passage(s);
      case Stop.OfTie s -> tie(s.pair());
      case Stop.Comparison s -> comparison(s);
      case Stop.Reports s -> reports(s);
      case Stop.Headline s -> headline(s.articleId());
      case Stop.Title s ->
          new StopPage(titles.of(s), own(), "", List.of(Words.of(ParagraphRole.TITLE, s.words())));
      case Stop.Table s -> table(s);
      case Stop.Empty s -> new StopPage(titles.of(s), own(), "", List.of());
      case Stop.Graphic s -> graphic(s);
      case Stop.Computed s -> computed(s);
      case Stop.Picture _, Stop.Unknown _ ->
          warning(titles.of(stop), messages.text("stage.notShown"));
    };
  }

  private List<HandlingMark> own() {
    HandlingMark mark = briefing.about().handling();
    return mark == null ? List.of() : List.of(mark);
  }

  private StopPage warning(String title, String words) {
    return new StopPage(title, own(), "", List.of(Words.of(ParagraphRole.WARNING, words)));
  }

  private StopPage gone() {
    return warning(titles.gone(), messages.text("stage.gone"));
  }

  private StopPage gone(EstimateId id, String words) throws Refusal {
    return warning(titles.gone(), estimates.whyGone(id, words));
  }

  private StopPage estimate(Stop.OfEstimate stop) throws Refusal {
    FoundEstimates.Found found = estimates.find(stop.estimate());
    if (found == null) {
      return gone(stop.estimate(), stop.words());
    }
    MarkedArticle marked = found.in();
    Estimate estimate = found.estimate();
    TextSpan shown = new MarkedPassage(marked).around(estimate.span(), places);
    EstimateParts parts = parts(marked, estimate);
    List<PageBlock> blocks = new ArrayList<>(changed(stop, parts, stop.words()));
    blocks.addAll(EstimateBlocks.of(parts, messages));
    blocks.addAll(estimates.translated(found));
    blocks.add(
        new Words(ParagraphRole.PASSAGE, new MarkedPassage(marked).runs(shown, List.of(estimate))));
    return new StopPage(
        titles.of(stop),
        marked.article().handling(briefing.about().handling(), shown),
        origin(marked.article()),
        blocks);
  }

  private EstimateParts parts(MarkedArticle marked, Estimate estimate) {
    return EstimateParts.of(marked, briefing, estimate)
        .corrected(corrected.of(marked.article().id(), estimate));
  }

  /// Says that a figure reads otherwise than when the stop was made, or was corrected since.
  ///
  /// @param before how it read then; empty where nobody noted that
  private List<PageBlock> changed(Stop stop, EstimateParts parts, String before) throws Refusal {
    if (!before.isEmpty() && !before.equals(parts.written().replace('\u00A0', ' '))) {
      return List.of(Words.of(ParagraphRole.WARNING, messages.text("stage.changed", before)));
    }
    return corrected.after(stop, parts.corrections())
        ? List.of(Words.of(ParagraphRole.WARNING, messages.text("stage.corrected")))
        : List.of();
  }

  /// Says where and when an article was published, whether it is a translation, or what is unknown.
  private String origin(Article article) {
    return new TranslatorWords(speech).published(article, briefing.knowledge());
  }

  private StopPage passage(Stop.Passage stop) throws Refusal {
    Stop.Quote quote = stop.quote();
    MarkedArticle marked = estimates.article(quote.articleId());
    if (marked == null) {
      return gone();
    }
    AnchorOutcome outcome = places.place(marked.article(), quote);
    TextSpan span = outcome.placed();
    String title = titles.of(stop);
    if (span == null) {
      return warning(title, messages.text("stage.passage.gone"));
    }
    List<Estimate> inside =
        marked.findings().estimates().stream().filter(e -> e.span().overlaps(span)).toList();
    List<PageBlock> blocks = new ArrayList<>();
    if (outcome instanceof AnchorOutcome.Changed) {
      blocks.add(Words.of(ParagraphRole.WARNING, messages.text("stage.passage.changed")));
    }
    blocks.add(Words.line(marked.article().headline()));
    blocks.add(new Words(ParagraphRole.PASSAGE, new MarkedPassage(marked).runs(span, inside)));
    inside.forEach(estimate -> blocks.addAll(brief(marked, estimate)));
    return new StopPage(
        title,
        marked.article().handling(briefing.about().handling(), span),
        origin(marked.article()),
        blocks);
  }

  private List<PageBlock> brief(MarkedArticle marked, Estimate estimate) {
    return EstimateBlocks.brief(parts(marked, estimate), messages);
  }

  private StopPage headline(String articleId) throws Refusal {
    MarkedArticle marked = estimates.article(articleId);
    if (marked == null) {
      return gone();
    }
    Article article = marked.article();
    TextSpan first = article.paragraphs().isEmpty() ? null : article.paragraphs().getFirst().span();
    List<PageBlock> blocks = new ArrayList<>();
    blocks.add(Words.of(ParagraphRole.TITLE, article.headline()));
    if (first != null && first.of(article.text()).equals(article.headline())) {
      for (Estimate estimate : marked.findings().estimates()) {
        if (estimate.span().overlaps(first)) {
          blocks.addAll(brief(marked, estimate));
        }
      }
    }
    return new StopPage(
        EditWords.brief(article.headline()),
        article.handling(briefing.about().handling()),
        origin(article),
        blocks);
  }

  private StopPage tie(ActorPair pair) throws Refusal {
    String name = new TieWords(messages).pair(briefing.knowledge().triangle(), pair);
    TieReading reading = titles.reading(pair);
    TieState state = reading.state();
    List<PageBlock> blocks = new ArrayList<>();
    String whole =
        state != null && reading.torn()
            ? name + ": " + new TieWords(messages).whole(reading, state)
            : name;
    blocks.add(Words.of(ParagraphRole.KICKER, whole));
    if (state == null) {
      blocks.add(Words.of(ParagraphRole.TITLE, messages.text("tie.none")));
      return new StopPage(name, own(), "", blocks);
    }
    blocks.addAll(new TieStopBlocks(briefing, messages).of(reading, state));
    return new StopPage(titles.of(pair), marks(reading), "", blocks);
  }

  /// Returns the strictest marks of all passages that are shown or stand behind what is shown.
  private List<HandlingMark> marks(TieReading reading) throws Refusal {
    List<HandlingMark> all = new ArrayList<>(own());
    for (TieState state : reading.states()) {
      for (EvidenceQuote quote : state.evidence()) {
        all.addAll(handling(quote));
      }
    }
    return HandlingMark.highest(all);
  }

  private List<HandlingMark> handling(EvidenceQuote quote) throws Refusal {
    return briefing.article(quote.articleId()).article().handling(null, quote.span());
  }

  private StopPage comparison(Stop.Comparison stop) throws Refusal {
    List<List<PageBlock>> columns = new ArrayList<>();
    Set<PageBlock> said = new HashSet<>();
    List<HandlingMark> marks = new ArrayList<>(own());
    for (int i = 0; i < stop.estimates().size(); i++) {
      EstimateId id = stop.estimates().get(i);
      String words = stop.words().isEmpty() ? "" : stop.words().get(i);
      FoundEstimates.Found found = estimates.find(id);
      if (found == null) {
        columns.add(List.of(Words.of(ParagraphRole.WARNING, estimates.whyGone(id, words))));
        continue;
      }
      EstimateParts parts = parts(found.in(), found.estimate());
      List<PageBlock> column = new ArrayList<>(changed(stop, parts, words));
      column.addAll(EstimateBlocks.of(parts, messages));
      estimates.translated(found).stream().filter(said::add).forEach(column::add);
      column.add(Words.line(origin(found.in().article())));
      columns.add(column);
      marks.addAll(parts.handling());
    }
    return new StopPage(
        titles.of(stop), HandlingMark.highest(marks), "", List.of(new PageBlock.Beside(columns)));
  }

  private StopPage reports(Stop.Reports stop) throws Refusal {
    SequencedMap<EstimateId, ReportStopBlocks.Report> found = new LinkedHashMap<>();
    List<PageBlock> blocks = new ArrayList<>();
    List<HandlingMark> marks = new ArrayList<>(own());
    for (int i = 0; i < stop.estimates().size(); i++) {
      EstimateId id = stop.estimates().get(i);
      String words = stop.words().isEmpty() ? "" : stop.words().get(i);
      FoundEstimates.Found each = estimates.find(id);
      FoundEstimates.FoundFact fact = each == null ? estimates.fact(id) : null;
      if (each != null) {
        EstimateParts parts = parts(each.in(), each.estimate());
        blocks.addAll(changed(stop, parts, words));
        marks.addAll(parts.handling());
        found.put(
            id, new ReportStopBlocks.Report(each.in(), EstimateBlocks.brief(parts, messages)));
      } else if (fact != null) {
        marks.addAll(fact.in().article().handling(briefing.about().handling(), fact.fact().span()));
        found.put(id, new ReportStopBlocks.Report(fact.in(), List.of()));
      } else {
        blocks.add(Words.of(ParagraphRole.WARNING, estimates.whyGone(id, words)));
      }
    }
    blocks.addAll(
        new ReportStopBlocks(messages, found, briefing.knowledge().translations())
            .of(stop.name(), report -> origin(report.in().article())));
    return new StopPage(titles.of(stop), HandlingMark.highest(marks), "", blocks);
  }

  private StopPage graphic(Stop.Graphic stop) throws Refusal {
    GraphicBlocks graphics = new GraphicBlocks(briefing, messages);
    EstimateId id = stop.estimate();
    if (id == null) {
      return new StopPage(titles.of(stop), everything(), "", graphics.whole(stop));
    }
    FoundEstimates.Found found = estimates.find(id);
    if (found == null) {
      return gone(id, stop.words());
    }
    MarkedArticle marked = found.in();
    EstimateParts parts = parts(marked, found.estimate());
    List<PageBlock> blocks = new ArrayList<>(changed(stop, parts, stop.words()));
    blocks.addAll(graphics.of(marked, found.estimate(), stop.kind(), each -> brief(marked, each)));
    if (stop.kind() == Stop.GraphicKind.SHARE) { // of what it is, its sentence says
      blocks.add(new MarkedPassage(marked).sentence(found.estimate(), places));
    }
    return new StopPage(
        titles.of(stop),
        marked.article().handling(briefing.about().handling()),
        origin(marked.article()),
        blocks);
  }

  private StopPage computed(Stop.Computed stop) throws Refusal {
    FoundEstimates.Found found = estimates.find(stop.estimate());
    if (found == null) {
      return gone(stop.estimate(), stop.words());
    }
    MarkedArticle marked = found.in();
    EstimateParts parts = parts(marked, found.estimate());
    List<PageBlock> blocks = new ArrayList<>(changed(stop, parts, stop.words()));
    blocks.addAll(
        new ComputedBlocks(marked, messages).of(found.estimate(), each -> brief(marked, each)));
    return new StopPage(
        titles.of(stop),
        marked.article().handling(briefing.about().handling()),
        origin(marked.article()),
        blocks);
  }

  /// Returns the strictest marks of the briefing and of all passages that its ties stand on.
  private List<HandlingMark> everything() throws Refusal {
    List<HandlingMark> all = new ArrayList<>(own());
    for (Tie tie : briefing.knowledge().ties()) {
      all.addAll(marks(TieReading.of(tie)));
    }
    for (Event event : briefing.knowledge().events()) {
      if (briefing.has(event.quote().articleId())) {
        all.addAll(handling(event.quote()));
      }
    }
    return HandlingMark.highest(all);
  }

  private StopPage table(Stop.Table stop) throws Refusal {
    if (!stop.estimates().isEmpty()) {
      return chosen(stop);
    }
    List<PageBlock> blocks = new ArrayList<>();
    List<HandlingMark> marks = new ArrayList<>(own());
    Collection<String> ids =
        stop.articles().isEmpty() ? briefing.info().articleIds() : stop.articles();
    for (String id : ids) {
      MarkedArticle marked = estimates.article(id);
      if (marked == null) {
        blocks.add(Words.of(ParagraphRole.WARNING, messages.text("stage.gone")));
        continue;
      }
      if (!marked.findings().estimates().isEmpty()) {
        blocks.add(Words.of(ParagraphRole.KICKER, origin(marked.article())));
      }
      for (Estimate estimate : marked.findings().estimates()) {
        blocks.addAll(brief(marked, estimate));
        marks.addAll(marked.article().handling(null, estimate.span()));
      }
    }
    return new StopPage(titles.of(stop), HandlingMark.highest(marks), "", blocks);
  }

  /// Each of its lines says where it was published: two of them may come from two articles.
  private StopPage chosen(Stop.Table stop) throws Refusal {
    List<PageBlock> blocks = new ArrayList<>();
    List<HandlingMark> marks = new ArrayList<>(own());
    String before = "";
    for (EstimateId id : stop.estimates()) {
      FoundEstimates.Found found = estimates.find(id);
      if (found == null) {
        blocks.add(Words.of(ParagraphRole.WARNING, estimates.whyGone(id, "")));
        continue;
      }
      if (!before.equals(id.articleId())) {
        blocks.add(Words.of(ParagraphRole.KICKER, origin(found.in().article())));
        before = id.articleId();
      }
      EstimateParts parts = parts(found.in(), found.estimate());
      blocks.addAll(changed(stop, parts, ""));
      blocks.addAll(EstimateBlocks.brief(parts, messages));
      marks.addAll(parts.handling());
    }
    return new StopPage(titles.of(stop), HandlingMark.highest(marks), "", blocks);
  }
}

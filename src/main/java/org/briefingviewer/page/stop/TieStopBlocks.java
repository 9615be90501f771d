// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.stop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.derive.correction.CorrectionHistory;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.TieReading;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Trend;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.page.PageBlock;
import org.briefingviewer.page.PageBlock.ParagraphRole;
import org.briefingviewer.page.PageBlock.Words;
import org.briefingviewer.page.PageRun;
import org.briefingviewer.page.PageRun.Look;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.ReviewWords;
import org.briefingviewer.wording.TieWords;
import org.briefingviewer.wording.correction.CorrectionWords;
import org.briefingviewer.wording.name.TranslatorWords;
import org.briefingviewer.wording.part.TiePart;
import org.briefingviewer.wording.part.TieParts;

/// What a stop shows of each part of a tie's state: always as somebody's assessment.
final class TieStopBlocks implements TiePart.Reader<List<PageBlock>> {
  private final Briefing briefing;
  private final Messages messages;
  private final MessageSpeech speech;
  private final TieWords ties;
  private final CorrectionHistory corrections;

  /// The words that state the trend: the passage marks them, since they may tell of less than the
  /// tie, as of its trade.
  private String told = "";

  TieStopBlocks(Briefing briefing, Messages messages) {
    this.briefing = briefing;
    this.messages = messages;
    this.speech = new MessageSpeech(messages);
    this.ties = new TieWords(messages);
    this.corrections = new CorrectionHistory(briefing);
  }

  /// Returns one claim, and what else is said folded into a line; where the states of an article
  /// disagree, none of them is folded.
  ///
  /// @param state that of the reading
  List<PageBlock> of(TieReading reading, TieState state) {
    List<PageBlock> blocks = new ArrayList<>(of(state));
    List<TieState> folded = new ArrayList<>();
    for (TieState each : reading.states()) {
      if (reading.torn() && !each.equals(state) && each.articleId().equals(state.articleId())) {
        blocks.addAll(brief(each));
      } else if (!each.equals(state)) {
        folded.add(each);
      }
    }
    String other = reading.torn() ? "" : ties.other(reading);
    List<PageBlock> open = folded.stream().flatMap(each -> brief(each).stream()).toList();
    // What has a line of its own is not counted once more.
    List<TieState> rest =
        folded.stream().filter(s -> other.isEmpty() || !s.equals(reading.other())).toList();
    if (!other.isEmpty() && !rest.isEmpty()) {
      blocks.add(Words.line(other));
    }
    if (!folded.isEmpty()) {
      blocks.add(new PageBlock.Folded(rest.isEmpty() ? other : more(rest), open));
    }
    return blocks;
  }

  /// Returns "4 more: mending 2, strengthening 1, unclear 1 · 3 not checked".
  private String more(List<TieState> states) {
    SequencedMap<String, Integer> trends = new LinkedHashMap<>();
    SequencedMap<String, Integer> unread = new LinkedHashMap<>();
    for (TieState state : states) {
      trends.merge(messages.text(state.trend()), 1, Integer::sum);
      if (!state.review().read()) {
        unread.merge(new ReviewWords(messages).brief(state.review()), 1, Integer::sum);
      }
    }
    String said = counted("stage.tie.more.trend", ", ", trends);
    String more = messages.text("stage.tie.more", states.size(), said);
    return unread.isEmpty() ? more : more + " · " + counted("stage.tie.more.check", " · ", unread);
  }

  private String counted(String key, String between, SequencedMap<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(each -> messages.text(key, each.getKey(), each.getValue()))
        .collect(Collectors.joining(between));
  }

  private List<PageBlock> of(TieState state) {
    told = state.words();
    return TieParts.of(state, corrections.of(state.articleId(), state)).stream()
        .flatMap(part -> part.read(this).stream())
        .toList();
  }

  /// Returns another state of the same tie in lines of its own.
  private List<PageBlock> brief(TieState state) {
    TiePart.Assessed assessed = TieParts.assessed(state);
    List<PageRun> line = new ArrayList<>();
    line.add(
        PageRun.plain(
            messages.text(
                "stage.tie.also", ties.state(state), messages.text("quoted", state.words()))));
    line.add(PageRun.plain(" · "));
    line.addAll(assessor(assessed));
    line.add(PageRun.plain(" · " + origin(state.evidence().getFirst())));
    return List.of(
        new Words(ParagraphRole.LINE, line), checkedBlock(new TiePart.Checked(state.review())));
  }

  /// That it is left open stands in one size with what is; the passage below has the words. Where
  /// nothing but an action is told, the words that tell it say more than that.
  @Override
  public List<PageBlock> trend(TiePart.Trend part) {
    List<PageRun> runs = new ArrayList<>();
    if (part.trend() == Trend.UNSTATED && !told.isEmpty()) {
      runs.add(PageRun.plain(messages.text("quoted", told)));
      runs.add(new PageRun(Look.BOUND, messages.text("stage.bound", ties.trend(part.trend()))));
    } else {
      runs.add(PageRun.plain(ties.trend(part.trend())));
    }
    if (part.stance() != TieState.Stance.PLAIN) {
      String hedge = ties.stance(part.stance());
      runs.add(new PageRun(Look.HEDGE, messages.text("stage.bound", hedge)));
    }
    return List.of(new Words(ParagraphRole.TITLE, runs));
  }

  @Override
  public List<PageBlock> assessed(TiePart.Assessed part) {
    return List.of(new Words(ParagraphRole.WHOSE, assessor(part)));
  }

  private List<PageRun> assessor(TiePart.Assessed part) {
    List<PageRun> runs = new ArrayList<>();
    if (part.assessor() == null) {
      runs.add(new PageRun(Look.GAP, gap(messages.text(part.nobody()))));
    } else {
      String who = messages.text(part.said(), speech.within(part.assessor()));
      boolean stated = part.basis() == Basis.STATED;
      runs.add(
          new PageRun(
              stated ? Look.PLAIN : Look.INFERRED,
              stated ? who : messages.text("cited.inferred", who)));
    }
    runs.add(PageRun.plain(", "));
    runs.add(
        part.asOf() == null
            ? new PageRun(Look.GAP, gap(messages.text("date.none")))
            : PageRun.plain(speech.date(part.asOf())));
    return runs;
  }

  private static String gap(String words) {
    return "[" + words + "]";
  }

  /// A passage that holds the words stands for them too.
  @Override
  public List<PageBlock> words(TiePart.Words part) {
    return part.quoted()
        ? List.of()
        : List.of(new Words(ParagraphRole.PASSAGE, List.of(PageRun.plain(part.words()))));
  }

  /// Passages of one article that follow each other say once where they stand.
  @Override
  public List<PageBlock> evidence(TiePart.Evidence part) {
    List<PageBlock> blocks = new ArrayList<>();
    List<EvidenceQuote> quotes = part.quotes();
    for (int i = 0; i < quotes.size(); i++) {
      EvidenceQuote quote = quotes.get(i);
      blocks.add(new Words(ParagraphRole.PASSAGE, marked(quote.words())));
      boolean last = i + 1 == quotes.size();
      if (last || !quotes.get(i + 1).articleId().equals(quote.articleId())) {
        blocks.add(Words.line(origin(quote)));
      }
    }
    return blocks;
  }

  private List<PageRun> marked(String passage) {
    int at = passage.indexOf(told);
    if (told.isEmpty() || at < 0) {
      return List.of(PageRun.plain(passage));
    }
    return Stream.of(
            PageRun.plain(passage.substring(0, at)),
            new PageRun(Look.FIGURE, told),
            PageRun.plain(passage.substring(at + told.length())))
        .filter(run -> !run.words().isEmpty())
        .toList();
  }

  /// Returns who published the article of a quote, and when.
  String origin(EvidenceQuote quote) {
    ArticleSummary article = briefing.info().article(quote.articleId()).orElse(null);
    String publisher = article == null ? null : article.publisher();
    String day =
        article == null || article.date() == null
            ? messages.text("date.unpublished")
            : speech.date(article.date());
    String published =
        (publisher == null ? messages.text("cited.publisherUnknown") : speech.name(publisher))
            + ", "
            + day;
    return new TranslatorWords(speech)
        .origin(published, quote.articleId(), null, briefing.knowledge());
  }

  @Override
  public List<PageBlock> checked(TiePart.Checked part) {
    return List.of(checkedBlock(part));
  }

  @Override
  public List<PageBlock> corrected(TiePart.Corrected part) {
    String said =
        new CorrectionWords(messages)
            .beside(part.review(), part.steps(), briefing.knowledge().triangle());
    return said.isEmpty() ? List.of() : List.of(Words.line(said));
  }

  private PageBlock checkedBlock(TiePart.Checked part) {
    return PageBlock.Checked.of(part.review(), messages);
  }
}

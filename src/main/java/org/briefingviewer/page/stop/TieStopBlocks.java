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
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.page.stop.StopRun.Look;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.ReviewWords;
import org.briefingviewer.wording.TieWords;
import org.briefingviewer.wording.correction.CorrectionWords;
import org.briefingviewer.wording.name.TranslatorWords;
import org.briefingviewer.wording.part.TiePart;
import org.briefingviewer.wording.part.TieParts;

/// What a stop shows of each part of a tie's state: always as somebody's assessment.
final class TieStopBlocks implements TiePart.Reader<List<StopBlock>> {
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
  List<StopBlock> of(TieReading reading, TieState state) {
    List<StopBlock> blocks = new ArrayList<>(of(state));
    List<TieState> folded = new ArrayList<>();
    for (TieState each : reading.states()) {
      if (reading.torn() && !each.equals(state) && each.articleId().equals(state.articleId())) {
        blocks.addAll(brief(each));
      } else if (!each.equals(state)) {
        folded.add(each);
      }
    }
    String other = reading.torn() ? "" : ties.other(reading);
    List<StopBlock> open = folded.stream().flatMap(each -> brief(each).stream()).toList();
    // What has a line of its own is not counted once more.
    List<TieState> rest =
        folded.stream().filter(s -> other.isEmpty() || !s.equals(reading.other())).toList();
    if (!other.isEmpty() && !rest.isEmpty()) {
      blocks.add(StopBlock.Line.of(other));
    }
    if (!folded.isEmpty()) {
      blocks.add(new StopBlock.Folded(rest.isEmpty() ? other : more(rest), open));
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

  private List<StopBlock> of(TieState state) {
    told = state.words();
    return TieParts.of(state, corrections.of(state.articleId(), state)).stream()
        .flatMap(part -> part.read(this).stream())
        .toList();
  }

  /// Returns another state of the same tie in lines of its own.
  private List<StopBlock> brief(TieState state) {
    TiePart.Assessed assessed = TieParts.assessed(state);
    List<StopRun> line = new ArrayList<>();
    line.add(
        StopRun.plain(
            messages.text(
                "stage.tie.also", ties.state(state), messages.text("quoted", state.words()))));
    line.add(StopRun.plain(" · "));
    line.addAll(assessor(assessed));
    line.add(StopRun.plain(" · " + origin(state.evidence().getFirst())));
    return List.of(new StopBlock.Line(line), checkedBlock(new TiePart.Checked(state.review())));
  }

  /// That it is left open stands in one size with what is; the passage below has the words.
  @Override
  public List<StopBlock> trend(TiePart.Trend part) {
    List<StopRun> runs = new ArrayList<>();
    runs.add(StopRun.plain(ties.trend(part.trend())));
    if (part.stance() != TieState.Stance.PLAIN) {
      String hedge = ties.stance(part.stance());
      runs.add(new StopRun(Look.HEDGE, messages.text("stage.bound", hedge)));
    }
    return List.of(new StopBlock.Title(runs));
  }

  @Override
  public List<StopBlock> assessed(TiePart.Assessed part) {
    return List.of(new StopBlock.Whose(assessor(part)));
  }

  private List<StopRun> assessor(TiePart.Assessed part) {
    List<StopRun> runs = new ArrayList<>();
    if (part.assessor() == null) {
      runs.add(new StopRun(Look.GAP, gap(messages.text(part.nobody()))));
    } else {
      String who = messages.text(part.said(), speech.within(part.assessor()));
      boolean stated = part.basis() == Basis.STATED;
      runs.add(
          new StopRun(
              stated ? Look.PLAIN : Look.INFERRED,
              stated ? who : messages.text("cited.inferred", who)));
    }
    runs.add(StopRun.plain(", "));
    runs.add(
        part.asOf() == null
            ? new StopRun(Look.GAP, gap(messages.text("date.none")))
            : StopRun.plain(speech.date(part.asOf())));
    return runs;
  }

  private static String gap(String words) {
    return "[" + words + "]";
  }

  /// A passage that holds the words stands for them too.
  @Override
  public List<StopBlock> words(TiePart.Words part) {
    return part.quoted()
        ? List.of()
        : List.of(new StopBlock.Passage(List.of(StopRun.plain(part.words()))));
  }

  @Override
  public List<StopBlock> evidence(TiePart.Evidence part) {
    List<StopBlock> blocks = new ArrayList<>();
    for (EvidenceQuote quote : part.quotes()) {
      blocks.add(new StopBlock.Passage(marked(quote.words())));
      blocks.add(StopBlock.Line.of(origin(quote)));
    }
    return blocks;
  }

  private List<StopRun> marked(String passage) {
    int at = passage.indexOf(told);
    if (told.isEmpty() || at < 0) {
      return List.of(StopRun.plain(passage));
    }
    return Stream.of(
            StopRun.plain(passage.substring(0, at)),
            new StopRun(Look.FIGURE, told),
            StopRun.plain(passage.substring(at + told.length())))
        .filter(run -> !run.words().isEmpty())
        .toList();
  }

  /// Returns who published the article of a quote, and when.
  String origin(EvidenceQuote quote) {
    ArticleSummary article =
        briefing.info().articles().stream()
            .filter(each -> each.id().equals(quote.articleId()))
            .findFirst()
            .orElse(null);
    String publisher = article == null ? null : article.publisher();
    String day =
        article == null || article.date() == null
            ? messages.text("date.none")
            : speech.date(article.date());
    String published =
        (publisher == null ? messages.text("cited.publisherUnknown") : speech.name(publisher))
            + ", "
            + day;
    return new TranslatorWords(speech)
        .origin(published, quote.articleId(), null, briefing.knowledge());
  }

  @Override
  public List<StopBlock> checked(TiePart.Checked part) {
    return List.of(checkedBlock(part));
  }

  @Override
  public List<StopBlock> corrected(TiePart.Corrected part) {
    String said =
        new CorrectionWords(messages)
            .beside(part.review(), part.steps(), briefing.knowledge().triangle());
    return List.of(StopBlock.Line.of(said));
  }

  private StopBlock checkedBlock(TiePart.Checked part) {
    return new StopBlock.Checked(
        StopBlock.Standing.of(part.review()), new ReviewWords(messages).shown(part.review()));
  }
}

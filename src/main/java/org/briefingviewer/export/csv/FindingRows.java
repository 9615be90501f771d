// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.briefingviewer.bundle.wire.CodePoints;
import org.briefingviewer.bundle.wire.Texts;
import org.briefingviewer.export.gather.EventSentence;
import org.briefingviewer.export.gather.FindingMarks;
import org.briefingviewer.export.gather.FindingPassage;
import org.briefingviewer.export.gather.TieSentence;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Briefing;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.RuledOutTie;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.wording.Speech;

/// The rows of what one article says of ties and events, and of the verdicts on all that was found
/// in it. What a person rejected is left out.
record FindingRows(
    MarkedArticle marked,
    Briefing briefing,
    Speech speech,
    TieSentence sentence,
    CodePoints points) {

  /// Returns the states of ties that nobody rejected, in text order.
  List<TieState> tieStates() {
    return marked.findings().tieStates().stream().filter(FindingRows::stands).toList();
  }

  /// Returns the events that nobody rejected, in text order.
  List<Event> standingEvents() {
    return marked.findings().events().stream().filter(FindingRows::stands).toList();
  }

  private static boolean stands(Finding finding) {
    return finding.review().state() != ReviewState.REJECTED;
  }

  private String marks(Finding finding) {
    return EstimateCells.marks(FindingMarks.of(finding, marked, briefing));
  }

  /// Returns a row for each state of a tie, and one for each tie that a person ruled out.
  List<CsvRow> ties() {
    List<CsvRow> rows = new ArrayList<>();
    for (TieState state : tieStates()) {
      CsvRow row =
          pair(state.pair())
              .put("tie", state.id())
              .put("kind", state.kind())
              .put("trend", state.trend().written())
              .put("hedged", state.hedged())
              .put("aim", state.stance() == TieState.Stance.AIM)
              .put("words", state.words())
              .put("assessor", state.assessor() == null ? null : state.assessor().name())
              .put("assessor_id", state.assessor() == null ? null : state.assessor().id())
              .put("assessor_is_party", state.byParty())
              .put("assessor_side", state.side())
              .put("basis", state.basis())
              .put("as_of", state.asOf())
              .put("passages", state.evidence().size())
              .put("evidence", evidence(state))
              .put("place_changed", marked.placeChanged(state))
              .put("in_words", sentence.of(state))
              .put("handling", marks(state));
      if (state.assessor() != null) {
        row.put("assessor_kind", state.assessor().kind());
      }
      rows.add(ReviewCells.fill(row, state.review(), speech.review(state.review())));
    }
    marked.findings().ruledOut().forEach(ruled -> rows.add(ruledOut(ruled)));
    return rows;
  }

  private static String evidence(TieState state) {
    return state.evidence().stream()
        .map(EvidenceQuote::words)
        .distinct()
        .collect(Collectors.joining(" | "));
  }

  private CsvRow pair(ActorPair pair) {
    Triangle triangle = briefing.knowledge().triangle();
    return new CsvRow()
        .put("article", marked.article().id())
        .put("pair", pair.key())
        .put("first", triangle.label(pair.first()))
        .put("second", triangle.label(pair.second()));
  }

  private CsvRow ruledOut(RuledOutTie ruled) {
    Review review = new Review(ReviewState.ACCEPTED, ruled.by(), ruled.on());
    String day = speech.date(PartialDate.of(ruled.on()));
    CsvRow row =
        pair(ruled.pair())
            .put("kind", "ruled_out")
            .put("in_words", speech.text("tie.here.ruledOut", ruled.by(), day))
            .put(
                "handling",
                EstimateCells.marks(marked.article().handling(briefing.info().handling())));
    return ReviewCells.fill(row, review, speech.review(review));
  }

  /// Returns a row for each event.
  List<CsvRow> events() {
    List<CsvRow> rows = new ArrayList<>();
    for (Event event : standingEvents()) {
      CsvRow row =
          new CsvRow()
              .put("article", marked.article().id())
              .put("event", event.id())
              .put("date", event.date())
              .put("date_basis", event.basis())
              .put("words", event.quote().words())
              .put(
                  "ties",
                  event.ties().stream().map(ActorPair::key).collect(Collectors.joining(" ")))
              .put("start", points.toCodePoints(event.quote().span().start()))
              .put("end", points.toCodePoints(event.quote().span().end()))
              .put("place_changed", marked.placeChanged(event))
              .put("in_words", new EventSentence(speech).of(event))
              .put("handling", marks(event));
      rows.add(ReviewCells.fill(row, event.review(), speech.review(event.review())));
    }
    return rows;
  }

  /// Returns a row for each passage of each finding.
  List<CsvRow> passages(Texts texts) {
    List<CsvRow> rows = new ArrayList<>();
    for (Finding finding : marked.findings().all()) {
      if (stands(finding)) {
        for (FindingPassage passage :
            FindingPassage.of(finding, marked.article().id(), marked.article().text())) {
          rows.add(passage(finding, passage, texts));
        }
      }
    }
    return rows;
  }

  private CsvRow passage(Finding finding, FindingPassage passage, Texts texts) {
    String article = passage.quote().articleId();
    CodePoints of = article.equals(marked.article().id()) ? points : texts.points(article);
    CsvRow row =
        new CsvRow()
            .put("article", marked.article().id())
            .put("of", kind(finding))
            .put("id", finding.id())
            .put("part", passage.part())
            .put("index", passage.index())
            .put("in_article", article)
            .put("words", passage.quote().words())
            .put("start", of.toCodePoints(passage.quote().span().start()))
            .put("end", of.toCodePoints(passage.quote().span().end()))
            .put("handling", marks(finding));
    return passage.kind() == null ? row : row.put("kind", passage.kind());
  }

  private static String kind(Finding finding) {
    return switch (finding) {
      case Estimate _ -> "estimate";
      case PlainFigure _ -> "";
      case TieState _ -> "tie";
      case Event _ -> "event";
    };
  }

  /// Returns a row for each verdict on each finding, the oldest first, and one for each finding
  /// that nobody has looked at.
  List<CsvRow> reviews() {
    List<CsvRow> rows = new ArrayList<>();
    for (Finding finding : marked.findings().all()) {
      if (stands(finding)) {
        String of = kind(finding);
        if (!of.isEmpty()) {
          reviews(of, finding, rows);
        }
      }
    }
    return rows;
  }

  private void reviews(String of, Finding finding, List<CsvRow> rows) {
    List<Review.Verdict> verdicts = finding.review().verdicts();
    if (verdicts.isEmpty()) {
      rows.add(verdict(of, finding, 1).put("newest", true).put("state", ReviewState.PROPOSED));
    }
    for (int i = 0; i < verdicts.size(); i++) {
      Review.Verdict verdict = verdicts.get(i);
      LocalDate on = verdict.on();
      CsvRow row =
          verdict(of, finding, i + 1)
              .put("newest", i == verdicts.size() - 1)
              .put("state", verdict.state())
              .put("care", verdict.care())
              .put("by", verdict.by())
              .put("on", PartialDate.of(on));
      if (verdict.broughtIn() != null) {
        row.put("brought_in_by", verdict.broughtIn().by())
            .put("brought_in_on", PartialDate.of(verdict.broughtIn().on()));
      }
      rows.add(row);
    }
  }

  private CsvRow verdict(String of, Finding finding, int position) {
    return new CsvRow()
        .put("article", marked.article().id())
        .put("of", of)
        .put("id", finding.id())
        .put("position", position)
        .put("handling", marks(finding));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Trend;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.Amendment;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.FindingId;
import org.briefingviewer.model.edit.FindingId.FindingKind;
import org.briefingviewer.revise.InverseEdit;
import org.briefingviewer.revise.Revision;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.junit.jupiter.api.Test;

class SealedChangesTest {
  private static final MessageSpeech SPEECH = new MessageSpeech(new Messages(Locale.ENGLISH));
  private static final Revision START =
      Revision.of(
          BorderBriefing.whole(),
          name -> {
            throw new AssertionError(name);
          });

  private static Act act(String by) {
    return Act.of(by, OffsetDateTime.parse("2026-11-26T09:30:00Z"));
  }

  private static Revision sealed(Revision before) throws Exception {
    return before.with(BriefingEdit.SealBriefing.of(act("A. Desk"), before.info(), List.of()));
  }

  private static Estimate estimate(String id) throws Exception {
    return START.article("customs").findings().estimates().stream()
        .filter(estimate -> estimate.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static BriefingEdit settle(String id, ReviewState verdict) {
    return new BriefingEdit.Settle(
        act("B. Desk"),
        List.of(
            new BriefingEdit.Settled(
                new FindingId("customs", FindingKind.ESTIMATE, id),
                "30 percent",
                ReviewState.PROPOSED)),
        verdict);
  }

  private static SealedChanges.Told told(Revision briefing, String article) {
    return SealedChanges.of(briefing, article, SPEECH);
  }

  @Test
  void aBriefingThatWasNeverSealedSaysSo() throws Exception {
    SealedChanges.Told told = told(START.with(settle("e4", ReviewState.ACCEPTED)), null);
    assertEquals("First version: not sealed before", told.title());
    assertEquals(List.of(), told.lines());
  }

  @Test
  void nothingBeforeTheSealIsAChangeAndWhatThePresentationShowsIsCounted() throws Exception {
    Revision sealed = sealed(START.with(settle("e4", ReviewState.ACCEPTED)));
    Stop stop = new Stop.Empty("s", Stop.Plan.NONE);
    SealedChanges.Told told =
        told(sealed.with(new BriefingEdit.AddStops(act("B. Desk"), stop, 0)), null);
    assertEquals("Changed since version 1.1.0, sealed by A. Desk, 26 November 2026", told.title());
    assertEquals(
        List.of(
            "1 edit of the presentation; what is said of figures and ties did not change by it"),
        told.lines(),
        "the head of the page says that 1 edit is not covered by the seal");
    assertEquals(1, told.uncovered());
  }

  @Test
  void aCorrectedFigureSaysWhatItSaidBeforeWithItsBoundAndHedge() throws Exception {
    Estimate from = estimate("e3");
    Estimate to =
        from.reviewed(
            from.review()
                .then(
                    new Review.Verdict(
                        ReviewState.CORRECTED,
                        "B. Desk",
                        LocalDate.parse("2026-11-26"),
                        Review.Care.READ)));
    Revision after =
        sealed(START)
            .with(
                new BriefingEdit.Amend(act("B. Desk"), List.of(new Amendment("customs", from, to))))
            .with(settle("e4", ReviewState.REJECTED));
    SealedChanges.Told told = told(after, null);
    assertEquals(
        List.of(
            "“US$3 billion” (approximately, qualified by “about”): corrected by B. Desk, 26"
                + " November 2026",
            "1 proposal rejected"),
        told.lines());
    assertTrue(told.articles().contains("customs"), "its marks count");
    SealedChanges.Told other = told(after, "names");
    assertEquals(List.of(), other.lines(), "another article was not touched");
    assertEquals(2, other.uncovered(), "which the page of that article does not deny");
  }

  /// The border's briefing with a history of its own.
  private record Remembering(List<BriefingEdit> history) implements Briefing {
    @Override
    public BundleInfo info() {
      return START.info();
    }

    @Override
    public Knowledge knowledge() {
      return START.knowledge();
    }

    @Override
    public MarkedArticle article(String id) throws Refusal {
      return START.article(id);
    }
  }

  @Test
  void aCorrectedTieSaysWhatItSaidBeforeAndARemovedOneByWhom() throws Exception {
    TieState was =
        START.knowledge().ties().stream()
            .flatMap(tie -> tie.states().stream())
            .findFirst()
            .orElseThrow();
    Trend other = was.trend() == Trend.COOLING ? Trend.STABLE : Trend.COOLING;
    TieState is =
        new TieState(
            was.id(),
            was.pair(),
            other,
            was.words(),
            was.assessor(),
            was.side(),
            was.basis(),
            was.asOf(),
            was.stance(),
            was.evidence(),
            was.review());
    String article = was.evidence().getFirst().articleId();
    Revision corrected =
        sealed(START)
            .with(new BriefingEdit.Amend(act("B. Desk"), List.of(new Amendment(article, was, is))));
    String line = SealedChanges.of(corrected, null, SPEECH).lines().getFirst();
    assertTrue(line.contains("–") && line.contains("“" + was.words() + "”"), line);
    assertTrue(line.contains("B. Desk") && line.contains("26 November 2026"), line);
    Revision removed =
        sealed(START)
            .with(
                new BriefingEdit.Amend(act("B. Desk"), List.of(new Amendment(article, was, null))));
    assertTrue(
        SealedChanges.of(removed, null, SPEECH).lines().getFirst().contains("removed by B. Desk"),
        SealedChanges.of(removed, null, SPEECH).lines()::toString);
  }

  @Test
  void whatWasTakenBackIsNoChange() {
    BriefingEdit seal = BriefingEdit.SealBriefing.of(act("A. Desk"), START.info(), List.of());
    BriefingEdit settle = settle("e4", ReviewState.ACCEPTED);
    BriefingEdit back =
        new BriefingEdit.TakeBack(act("B. Desk"), settle.act().id(), List.of(), List.of());
    Briefing settled = new Remembering(List.of(seal, settle));
    assertEquals(
        List.of("1 proposal of the program read and accepted"),
        SealedChanges.of(settled, null, SPEECH).lines());
    Briefing taken = new Remembering(List.of(seal, settle, back));
    assertEquals(List.of(), SealedChanges.of(taken, null, SPEECH).lines());
    assertEquals(2, SealedChanges.of(taken, null, SPEECH).uncovered());
    Briefing older = new Remembering(List.of(settle, seal, back));
    assertEquals(
        List.of("1 other edit"),
        SealedChanges.of(older, null, SPEECH).lines(),
        "what is taken back after the seal changes what was sealed");
  }

  private static Revision undone(Revision after) throws Exception {
    return after.with(InverseEdit.of(after.edit(), after, act("C. Desk")).edit(brought -> "none"));
  }

  @Test
  void aSealThatWasWithdrawnAfterASaveIsNone() throws Exception {
    Revision sealed = sealed(START.with(settle("e4", ReviewState.ACCEPTED)));
    SealedChanges.Told told = told(undone(sealed), null);
    assertEquals("First version: not sealed before", told.title());
    assertFalse(told.sealed());
    assertEquals(List.of(), told.lines());
  }

  @Test
  void theSealBeforeTheWithdrawnOneCountsAgain() throws Exception {
    Revision accepted = sealed(START).with(settle("e4", ReviewState.ACCEPTED));
    SealedChanges.Told told = told(undone(sealed(accepted)), null);
    assertEquals("Changed since version 1.1.0, sealed by A. Desk, 26 November 2026", told.title());
    assertEquals(List.of("1 proposal of the program read and accepted"), told.lines());
  }
}

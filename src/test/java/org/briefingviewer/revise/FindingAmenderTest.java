// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.revise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Trend;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.Amendment;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.BriefingEdit.Amend;
import org.briefingviewer.model.edit.EditParts.AddedParts;
import org.briefingviewer.model.edit.FindingId;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.session.ArticleDraft;
import org.briefingviewer.session.MemoryBriefing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingAmenderTest {
  private static final Review CORRECTED =
      new Review(ReviewState.CORRECTED, "R. Reader", LocalDate.parse("2026-11-26"));
  private static final ActorPair PAIR = MemoryBriefing.TRIANGLE.pairs().getFirst();

  private final Briefing base =
      new MemoryBriefing(
          null,
          List.of(
              new ArticleDraft(
                      "a1",
                      "Barges\n\n"
                          + "The port counted about 40 barges and 12 cranes. In May 2024 the two"
                          + " drew closer, the institute says.")
                  .estimate("40 barges", Bound.APPROXIMATELY, "about", Review.PROPOSED)
                  .estimate("12 cranes", Bound.EXACTLY, null, Review.PROPOSED)
                  .tie(PAIR, Trend.STRENGTHENING, "The institute", "the two drew closer")
                  .event("2024-05", Basis.STATED, "In May 2024", PAIR)),
          Set.of(),
          new BundleIntegrity(1, 1, List.of(), Set.of()));
  private final Revision start =
      Revision.of(
          base,
          part -> {
            throw new Refusal(part, "It is missing.", "Bring it.");
          });

  private Revision amend(Revision on, @Nullable Finding from, @Nullable Finding to) throws Refusal {
    return on.with(edit(new Amendment("a1", from, to)));
  }

  private static Amend edit(Amendment... amendments) {
    return new Amend(
        Act.of("R. Reader", OffsetDateTime.parse("2026-11-26T09:30:00Z")), List.of(amendments));
  }

  private List<Claim> claims(Briefing of) throws Refusal {
    return of.article("a1").findings().claims();
  }

  private Estimate estimate(int index) throws Refusal {
    return (Estimate) claims(start).get(index);
  }

  @Test
  void aCorrectedEstimateStandsInThePlaceOfTheOldOne() throws Refusal {
    Estimate old = estimate(0);
    Estimate right = old.reviewed(CORRECTED);
    Revision after = amend(start, old, right);
    assertEquals(List.of(right, estimate(1)), claims(after));
    assertEquals(Review.PROPOSED, ((Estimate) claims(start).getFirst()).review());
  }

  @Test
  void anEstimateThatIsSaidToBeNoneIsAFigureThatWasLookedAt() throws Refusal {
    Review said = new Review(ReviewState.ACCEPTED, "R. Reader", LocalDate.parse("2026-11-26"));
    Revision after = amend(start, estimate(1), PlainFigure.of(estimate(1), said));
    PlainFigure plain = assertInstanceOf(PlainFigure.class, claims(after).get(1));
    assertEquals(PlainFigure.Reason.PERSON, plain.reason());
    assertTrue(plain.settled());
    assertEquals(1, after.article("a1").findings().estimates().size());
    assertEquals(claims(start), claims(amend(after, plain, estimate(1))));
  }

  @Test
  void aMissedEstimateComesInInTextOrderAndNeverOverAnother() throws Refusal {
    Revision without = amend(start, estimate(0), null);
    assertEquals(List.of(estimate(1)), claims(without));
    Revision again = amend(without, null, estimate(0));
    assertEquals(claims(start), claims(again));
    Estimate over =
        new Estimate(
            "e9",
            new TextSpan(estimate(1).span().start(), estimate(1).span().end() + 1),
            estimate(1).quantity(),
            estimate(1).chain(),
            List.of(),
            List.of(),
            null,
            CORRECTED);
    Refusal refused = assertThrows(Refusal.class, () -> amend(start, null, over));
    assertTrue(refused.getMessage().contains("12 cranes"), refused.getMessage());
  }

  @Test
  void aStateOfATieIsAmendedInItsArticleAndInTheKnowledge() throws Refusal {
    TieState old = start.article("a1").findings().tieStates().getFirst();
    TieState right =
        new TieState(
            old.id(),
            PAIR,
            Trend.STABLE,
            old.words(),
            old.assessor(),
            old.basis(),
            old.asOf(),
            false,
            old.evidence(),
            CORRECTED);
    Revision after = amend(start, old, right);
    assertEquals(List.of(right), after.article("a1").findings().tieStates());
    assertEquals(List.of(right), after.knowledge().ties().getFirst().states());
    assertEquals(List.of(old), start.knowledge().ties().getFirst().states());
    assertEquals(List.of(), amend(after, right, null).knowledge().ties().getFirst().states());
  }

  @Test
  void aStateThatAPersonAddsEndsThatTheTieWasRuledOut() throws Refusal {
    TieState old = start.article("a1").findings().tieStates().getFirst();
    Revision out =
        amend(start, old, null)
            .with(
                new BriefingEdit.RuleOutTie(
                    Act.of("R. Reader", OffsetDateTime.parse("2026-11-26T09:30:00Z")),
                    "a1",
                    PAIR,
                    true));
    Revision in = amend(out, null, old.reviewed(CORRECTED));
    assertNull(in.article("a1").findings().ruledOut(PAIR));
  }

  @Test
  void anEventIsSettledInItsArticleAndInTheKnowledge() throws Refusal {
    Event event = start.article("a1").findings().events().getFirst();
    Revision rejected =
        start.with(
            new BriefingEdit.Settle(
                edit(new Amendment("a1", event, event)).act(),
                List.of(
                    new BriefingEdit.Settled(
                        FindingId.of("a1", event), event.asWritten(), ReviewState.PROPOSED)),
                ReviewState.REJECTED));
    assertEquals(
        ReviewState.REJECTED,
        rejected.article("a1").findings().events().getFirst().review().state());
    assertEquals(ReviewState.REJECTED, rejected.knowledge().events().getFirst().review().state());
    assertFalse(start.knowledge().events().getFirst().settled());
  }

  @Test
  void whatIsNotThereCannotBeAmended() throws Refusal {
    Estimate first = estimate(0);
    Revision without = amend(start, first, null);
    assertThrows(Refusal.class, () -> amend(without, first, first.reviewed(CORRECTED)));
    assertThrows(Refusal.class, () -> amend(start, null, first));
    Finding state = start.article("a1").findings().tieStates().getFirst();
    assertThrows(IllegalArgumentException.class, () -> new Amendment("a1", first, state));
    assertThrows(IllegalArgumentException.class, () -> new Amendment("a1", null, null));
  }

  @Test
  void whatWasSavedIsTakenBackByTheOppositeAmendment() throws Exception {
    Amend edit =
        edit(
            new Amendment("a1", estimate(0), estimate(0).reviewed(CORRECTED)),
            new Amendment("a1", estimate(1), null));
    Revision after = start.with(edit);
    BriefingEdit back =
        InverseEdit.of(edit, after, edit.act())
            .edit(
                brought -> {
                  throw new IllegalStateException("nothing is kept in bulk");
                });
    assertEquals(claims(start), claims(after.with(back)));
  }

  @Test
  void whatGotAVerdictSinceIsNotAmendedAsIfItHadNone() throws Refusal {
    Estimate old = estimate(0);
    Revision settled =
        start.with(
            new BriefingEdit.Settle(
                Act.of("Dee", OffsetDateTime.parse("2026-11-27T09:30:00Z")),
                List.of(
                    new BriefingEdit.Settled(
                        FindingId.of("a1", old), "40 barges", ReviewState.PROPOSED)),
                ReviewState.REJECTED));
    Refusal refused =
        assertThrows(Refusal.class, () -> amend(settled, old, old.reviewed(CORRECTED)));
    assertTrue(refused.getMessage().contains("rejected by Dee"), refused.getMessage());
    assertThrows(Refusal.class, () -> amend(settled, old, null));
    Finding now = claims(settled).getFirst();
    assertEquals(1, claims(amend(settled, now, null)).size());
  }

  @Test
  void aTieThatWasRuledOutIsSoAgainWhenASavedStateOfItIsTakenBack() throws Exception {
    TieState state = start.article("a1").findings().tieStates().getFirst();
    Map<String, AddedParts> kept = new HashMap<>();
    Revision out =
        amend(Revision.of(base, kept::get), state, null)
            .with(
                new BriefingEdit.RuleOutTie(
                    Act.of("Dee", OffsetDateTime.parse("2026-11-26T09:30:00Z")), "a1", PAIR, true));
    Amend edit = edit(new Amendment("a1", null, state.reviewed(CORRECTED)));
    Revision in = out.with(edit);
    BriefingEdit back =
        InverseEdit.of(edit, in, edit.act())
            .edit(
                brought -> {
                  kept.put("p1", brought);
                  return "p1";
                });
    Revision again = in.with(back);
    assertEquals("Dee", Objects.requireNonNull(again.article("a1").findings().ruledOut(PAIR)).by());
    assertEquals(out.article("a1").findings(), again.article("a1").findings());
    assertEquals(out.knowledge().ties(), again.knowledge().ties());
  }

  @Test
  void inBulkIsSaidAlsoOfOne() throws Refusal {
    BriefingEdit.Settle one =
        new BriefingEdit.Settle(
            edit(new Amendment("a1", estimate(0), null)).act(),
            List.of(
                new BriefingEdit.Settled(
                    FindingId.of("a1", estimate(0)), "40 barges", ReviewState.PROPOSED)),
            ReviewState.ACCEPTED,
            Review.Care.IN_BULK);
    Review review = ((Estimate) claims(start.with(one)).getFirst()).review();
    assertTrue(review.checked());
    assertFalse(review.read());
  }
}

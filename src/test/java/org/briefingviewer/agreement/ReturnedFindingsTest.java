// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.Amendment;
import org.briefingviewer.session.ArticleDraft;
import org.junit.jupiter.api.Test;

class ReturnedFindingsTest {
  private static final Act ACT =
      new Act("urn:uuid:1", "R. Reader", OffsetDateTime.parse("2026-11-27T09:00:00Z"), null);

  private static ArticleDraft draft() {
    return new ArticleDraft("a1", "Barges\n\nThe port counted 40 to 50 barges and 12 cranes.");
  }

  private static MarkedArticle figures(Review review) {
    return draft()
        .estimate("40", Bound.EXACTLY, null, review)
        .estimate("50 barges", Bound.EXACTLY, null, review)
        .estimate("12 cranes", Bound.EXACTLY, null, Review.PROPOSED)
        .build();
  }

  private static ReturnedFindings returned(Findings here, Estimate... come) {
    return ReturnedFindings.of(
        "a1", here, Findings.of(List.of(come)), new IncomingVerdicts(ACT, true));
  }

  private static Estimate range() {
    return draft()
        .estimate("40 to 50 barges", Bound.EXACTLY, null, Review.PROPOSED)
        .build()
        .findings()
        .estimates()
        .getFirst();
  }

  private static Review by(String name, int day) {
    return new Review(ReviewState.ACCEPTED, name, LocalDate.of(2026, 11, day));
  }

  private static List<String> why(List<ReturnedFindings.Kept> kept) {
    return kept.stream().map(ReturnedFindings.Kept::why).toList();
  }

  @Test
  void aRangeTakesTheRoomOfTwoProposedFigures() {
    ReturnedFindings now = returned(figures(Review.PROPOSED).findings(), range());
    assertEquals(List.of(), now.kept());
    assertEquals(2, now.amendments().size(), now.amendments().toString());
    assertEquals(null, now.amendments().getFirst().to(), "what goes goes first");
    assertEquals(range().span(), now.amendments().get(1).to().place());
  }

  @Test
  void aRangeDoesNotStandOnWhatAPersonSettledNorOnWhatCameToo() {
    Findings settled =
        Findings.of(
            List.of(
                figures(Review.PROPOSED).findings().estimates().get(0),
                figures(by("A", 1)).findings().estimates().get(1).reviewed(by("A", 1))));
    Estimate forty = settled.estimates().getFirst();
    ReturnedFindings now = returned(settled, named(range(), "r"));
    assertEquals(List.of(), now.amendments());
    assertTrue(why(now.kept()).getFirst().contains("that is kept"), why(now.kept()).toString());
    Estimate onlyForty = named(range(), "r");
    ReturnedFindings both =
        returned(
            figures(Review.PROPOSED).findings(),
            onlyForty,
            named(figures(Review.PROPOSED).findings().estimates().get(0), "x"));
    assertEquals(List.of("It would stand on “40”, which came too."), why(both.kept()));
    assertEquals(1, both.same(), forty.toString());
  }

  private static Estimate named(Estimate estimate, String id) {
    return estimate.named(id);
  }

  @Test
  void aVerdictOfTheSameDayIsKeptAndNoHistoryIsLost() {
    Estimate one = figures(by("A", 5)).findings().estimates().getFirst();
    Findings here = Findings.of(List.of(one));
    ReturnedFindings sameDay = returned(here, one.reviewed(by("B", 5)));
    assertEquals(List.of(), sameDay.amendments());
    assertEquals(
        List.of("A person settled what stands there on the same day; that is kept."),
        why(sameDay.kept()));
    ReturnedFindings later = returned(here, one.reviewed(by("B", 6)));
    assertEquals(one.review().verdicts(), to(later).review().earlier());
    Review both =
        one.review()
            .then(
                new Review.Verdict(
                    ReviewState.REJECTED, "B", LocalDate.of(2026, 11, 5), Review.Care.READ));
    ReturnedFindings goingOn = returned(here, one.reviewed(both));
    Review now = to(goingOn).review();
    assertEquals(both.verdicts(), now.verdicts().stream().map(v -> v.broughtIn(null)).toList());
    assertEquals(ACT.by(), Objects.requireNonNull(now.broughtIn()).by());
  }

  private static Estimate to(ReturnedFindings now) {
    List<Amendment> all = now.amendments();
    assertEquals(1, all.size(), now.kept().toString());
    return (Estimate) Objects.requireNonNull(all.getFirst().to());
  }

  @Test
  void whatIsSetAgainstAFigureThatDidNotComeDoesNotNameAnotherOneHere() {
    MarkedArticle marked = figures(Review.PROPOSED);
    Estimate cranes = marked.findings().estimates().get(2);
    Findings here = Findings.of(marked.findings().estimates().subList(0, 2));
    Estimate comes =
        new Estimate(
            "c1",
            cranes.span(),
            cranes.quantity(),
            cranes.chain(),
            List.of(),
            List.of("e1"),
            "e2",
            Review.PROPOSED);
    ReturnedFindings now = returned(here, comes);
    assertEquals(List.of(), to(now).alternatives());
    assertEquals(null, to(now).subsetOf());
    assertEquals(
        List.of("It named other figures (e1, e2) that did not come in."), why(now.shortened()));
  }
}

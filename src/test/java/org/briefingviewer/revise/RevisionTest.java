// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.revise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Rating;
import org.briefingviewer.model.Rating.InformationCredibility;
import org.briefingviewer.model.Rating.SourceReliability;
import org.briefingviewer.model.Reference;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.RuledOutTie;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Trend;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.BriefingEdit.SetHandling.HandledParagraph;
import org.briefingviewer.model.edit.EditParts.AddedParts;
import org.briefingviewer.model.edit.FindingId;
import org.briefingviewer.model.edit.FindingId.FindingKind;
import org.briefingviewer.model.edit.PlacedStop;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.session.ArticleDraft;
import org.briefingviewer.session.MemoryBriefing;
import org.junit.jupiter.api.Test;

class RevisionTest {
  private final Map<String, AddedParts> parts = new HashMap<>();
  private final Briefing base =
      new MemoryBriefing(
          new HandlingMark("DESK ONLY", null),
          List.of(first("a1"), second("a2")),
          Set.of("broken"),
          new BundleIntegrity(1, 1, List.of(), Set.of()));
  private final Revision start =
      Revision.of(
          base,
          part -> {
            AddedParts brought = parts.get(part);
            if (brought == null) {
              throw new Refusal(part, "It is missing.", "Bring it.");
            }
            return brought;
          });

  private static ArticleDraft first(String id) {
    return new ArticleDraft(id, "Barges at dawn\n\nThe port counted about 40 barges and 12 cranes.")
        .estimate("40 barges", Bound.APPROXIMATELY, "about", Review.PROPOSED)
        .estimate("12 cranes", Bound.EXACTLY, null, Review.PROPOSED);
  }

  private static ArticleDraft second(String id) {
    return new ArticleDraft(id, "Two capitals\n\nThe two draw closer, the institute says.")
        .tie(
            MemoryBriefing.TRIANGLE.pairs().getFirst(),
            Trend.STRENGTHENING,
            "The institute",
            "The two draw closer");
  }

  private static Act act() {
    return Act.of("R. Reader", OffsetDateTime.parse("2026-11-26T09:30:00Z"));
  }

  private static BriefingEdit settle(ReviewState verdict, FindingId... marks) {
    return new BriefingEdit.Settle(
        act(),
        List.of(marks).stream()
            .map(mark -> new BriefingEdit.Settled(mark, "words", ReviewState.PROPOSED))
            .toList(),
        verdict);
  }

  private static FindingId estimate(String article, String id) {
    return new FindingId(article, FindingKind.ESTIMATE, id);
  }

  private static Review review(Briefing briefing, String article, int index) throws Refusal {
    return ((Estimate) briefing.article(article).findings().claims().get(index)).review();
  }

  @Test
  void withoutEditsTheBaseItselfIsShown() throws Refusal {
    assertSame(base.article("a1"), start.article("a1"));
    assertSame(base.info().articles(), start.info().articles());
    assertSame(base.knowledge(), start.knowledge());
    assertEquals(Set.of(), start.edited());
  }

  @Test
  void acceptingNamesWhoAndWhenAndLeavesTheRevisionBeforeAsItWas() throws Refusal {
    Revision accepted = start.with(settle(ReviewState.ACCEPTED, estimate("a1", "e1")));
    assertEquals(
        new Review(ReviewState.ACCEPTED, "R. Reader", LocalDate.parse("2026-11-26")),
        review(accepted, "a1", 0));
    assertTrue(review(accepted, "a1", 0).read());
    assertEquals(Review.PROPOSED, review(accepted, "a1", 1));
    assertEquals(Review.PROPOSED, review(start, "a1", 0));
    assertSame(start, accepted.before());
    assertEquals(1, accepted.info().articles().getFirst().checked());
    assertSame(base.knowledge(), accepted.knowledge());
  }

  @Test
  void whatWasRejectedIsNoEstimateAnyMoreAndKeepsItsVerdicts() throws Refusal {
    Revision accepted = start.with(settle(ReviewState.ACCEPTED, estimate("a1", "e1")));
    Revision rejected = accepted.with(settle(ReviewState.REJECTED, estimate("a1", "e1")));
    assertEquals(1, rejected.article("a1").findings().estimates().size());
    assertEquals(1, rejected.info().articles().getFirst().estimates());
    assertEquals(
        List.of(ReviewState.ACCEPTED, ReviewState.REJECTED),
        review(rejected, "a1", 0).verdicts().stream().map(Review.Verdict::state).toList());
  }

  @Test
  void whatIsAcceptedInBulkWasNotRead() throws Refusal {
    Revision bulk =
        start.with(settle(ReviewState.ACCEPTED, estimate("a1", "e1"), estimate("a1", "e2")));
    assertTrue(review(bulk, "a1", 0).checked());
    assertFalse(review(bulk, "a1", 0).read());
    Revision read = bulk.with(settle(ReviewState.ACCEPTED, estimate("a1", "e1")));
    assertTrue(review(read, "a1", 0).read());
  }

  @Test
  void aStateOfATieIsSettledInItsArticleAndInTheKnowledge() throws Refusal {
    TieState state = base.knowledge().ties().getFirst().states().getFirst();
    FindingId mark = new FindingId("a2", FindingKind.TIE_STATE, state.id());
    Revision accepted = start.with(settle(ReviewState.ACCEPTED, mark));
    assertTrue(accepted.article("a2").findings().tieStates().getFirst().review().checked());
    assertTrue(accepted.knowledge().ties().getFirst().states().getFirst().review().checked());
    assertFalse(start.knowledge().ties().getFirst().states().getFirst().review().checked());
  }

  @Test
  void aTieIsRuledOutByAPersonUntilThatIsWithdrawnOrAStateAccepted() throws Refusal {
    ActorPair tie = MemoryBriefing.TRIANGLE.pairs().getFirst();
    Revision out = start.with(new BriefingEdit.RuleOutTie(act(), "a1", tie, true));
    assertEquals(
        new RuledOutTie(tie, "R. Reader", LocalDate.parse("2026-11-26")),
        out.article("a1").findings().ruledOut(tie));
    assertNull(start.article("a1").findings().ruledOut(tie));
    Revision in = out.with(new BriefingEdit.RuleOutTie(act(), "a1", tie, false));
    assertEquals(start.article("a1"), in.article("a1"));
    assertThrows(
        Refusal.class, () -> in.with(new BriefingEdit.RuleOutTie(act(), "a1", tie, false)));
    assertThrows(
        Refusal.class,
        () -> start.with(new BriefingEdit.RuleOutTie(act(), "a2", tie, true)),
        "a state that nobody rejected speaks of it");
    TieState state = base.knowledge().ties().getFirst().states().getFirst();
    FindingId mark = new FindingId("a2", FindingKind.TIE_STATE, state.id());
    Revision silent =
        start
            .with(settle(ReviewState.REJECTED, mark))
            .with(new BriefingEdit.RuleOutTie(act(), "a2", tie, true));
    assertEquals("R. Reader", silent.article("a2").findings().ruledOut(tie).by());
    Revision speaks = silent.with(settle(ReviewState.ACCEPTED, mark));
    assertNull(speaks.article("a2").findings().ruledOut(tie));
  }

  @Test
  void rulingATieOutIsTakenBackPastASave() throws Exception {
    ActorPair tie = MemoryBriefing.TRIANGLE.pairs().getFirst();
    BriefingEdit edit = new BriefingEdit.RuleOutTie(act(), "a1", tie, true);
    Revision out = start.with(edit);
    assertEquals(start.article("a1"), takenBack(edit, out).article("a1"));
  }

  @Test
  void anEstimateIsRatedBySomebodyAndGoesBackToWhoRatedItBefore() throws Exception {
    EstimateId of = new EstimateId("a1", "e1");
    assertNull(start.knowledge().rating(of));
    Rating first = rating(of, "A. Early", SourceReliability.USUALLY_RELIABLE);
    Revision once = start.with(new BriefingEdit.Rate(act(), of, "40 barges", null, first));
    assertEquals("B3", once.knowledge().rating(of).code());
    Rating second = rating(of, "R. Reader", SourceReliability.UNRELIABLE);
    BriefingEdit again = new BriefingEdit.Rate(act(), of, "40 barges", first, second);
    Revision twice = once.with(again);
    assertEquals(List.of(second), twice.knowledge().ratings());
    assertEquals(List.of(first), takenBack(again, twice).knowledge().ratings());
    EstimateId gone = new EstimateId("a1", "e9");
    assertThrows(
        Refusal.class, () -> start.with(new BriefingEdit.Rate(act(), gone, "x", null, null)));
  }

  @Test
  void anArticleThatComesBackBringsItsRatingsAlong() throws Exception {
    EstimateId of = new EstimateId("a1", "e1");
    Rating rating = rating(of, "A. Early", SourceReliability.USUALLY_RELIABLE);
    Revision rated = start.with(new BriefingEdit.Rate(act(), of, "40 barges", null, rating));
    BriefingEdit remove = new BriefingEdit.RemoveArticle(act(), "a1", "Barges at dawn");
    Revision without = rated.with(remove);
    assertEquals(List.of(), without.knowledge().ratings());
    Revision back = takenBack(remove, without);
    assertEquals(rated.knowledge().ratings(), back.knowledge().ratings());
    assertEquals(rated.article("a1"), back.article("a1"));
  }

  private static Rating rating(EstimateId of, String by, SourceReliability reliability) {
    return new Rating(
        of, reliability, InformationCredibility.POSSIBLY_TRUE, by, LocalDate.parse("2026-11-20"));
  }

  @Test
  void stopsComeInAreMovedAndTakenOutAndThatIsTakenBack() throws Exception {
    Stop one = new Stop.Empty("s1", Stop.Plan.NONE);
    Stop two = new Stop.Headline("s2", new Stop.Plan("Say who.", 20), "a1");
    BriefingEdit add = new BriefingEdit.AddStops(act(), one, 5);
    Revision first = start.with(add);
    Revision both = first.with(new BriefingEdit.AddStops(act(), two, 0));
    assertEquals(List.of(two, one), both.stops());
    BriefingEdit move = new BriefingEdit.MoveStop(act(), "s1", 1, 0);
    Revision moved = both.with(move);
    assertEquals(List.of(one, two), moved.stops());
    Stop later = one.planned(new Stop.Plan("Last.", 30));
    BriefingEdit change = new BriefingEdit.ChangeStop(act(), one, later);
    Revision changed = moved.with(change);
    assertEquals(List.of(later, two), changed.stops());
    assertEquals(moved.stops(), takenBack(change, changed).stops());
    BriefingEdit remove = new BriefingEdit.RemoveStops(act(), List.of("s2"));
    Revision less = moved.with(remove);
    assertEquals(List.of(one), less.stops());
    assertEquals(List.of(), start.stops());
    assertEquals(moved.stops(), takenBack(remove, less).stops());
    assertEquals(both.stops(), takenBack(move, moved).stops());
    assertEquals(List.of(), takenBack(add, first).stops());
    assertThrows(Refusal.class, () -> less.with(remove));
    assertThrows(Refusal.class, () -> less.with(add));
  }

  @Test
  void stopsThatComeInTogetherGoTogetherAndComeBackToTheirPlaces() throws Exception {
    Stop one = new Stop.Empty("s1", Stop.Plan.NONE);
    Stop two = new Stop.Empty("s2", Stop.Plan.NONE);
    Stop three = new Stop.Empty("s3", Stop.Plan.NONE);
    Revision first = start.with(new BriefingEdit.AddStops(act(), two, 0));
    BriefingEdit add =
        new BriefingEdit.AddStops(act(), List.of(new PlacedStop(one, 0), new PlacedStop(three, 2)));
    Revision all = first.with(add);
    assertEquals(List.of(one, two, three), all.stops());
    assertEquals(List.of(two), takenBack(add, all).stops());
    BriefingEdit remove = new BriefingEdit.RemoveStops(act(), List.of("s3", "s1"));
    Revision less = all.with(remove);
    assertEquals(List.of(two), less.stops());
    assertEquals(List.of(one, two, three), takenBack(remove, less).stops());
    assertThrows(Refusal.class, () -> all.with(add), "one of them is there already");
  }

  /// Returns the briefing after the edit that takes back what made `after`, as past a save.
  private Revision takenBack(BriefingEdit edit, Revision after) throws Exception {
    BriefingEdit inverse =
        InverseEdit.of(edit, after, act())
            .edit(
                brought -> {
                  String part = "sha256:" + parts.size();
                  parts.put(part, brought);
                  return part;
                });
    return after.with(inverse);
  }

  @Test
  void whatIsNotThereCannotBeSettled() {
    Refusal refused =
        assertThrows(
            Refusal.class, () -> start.with(settle(ReviewState.ACCEPTED, estimate("a1", "e9"))));
    assertTrue(refused.problems().getFirst().what().contains("e9"));
    assertThrows(
        Refusal.class, () -> start.with(settle(ReviewState.ACCEPTED, estimate("a9", "e1"))));
  }

  @Test
  void articlesAreMovedNamedDatedAndTakenOut() throws Refusal {
    Revision moved = start.with(new BriefingEdit.MoveArticle(act(), "a2", 1, 0));
    assertEquals("a2", moved.first());
    Revision named = moved.with(new BriefingEdit.NameArticle(act(), "a1", null, "Barges"));
    assertEquals("Barges", named.info().articles().get(1).name());
    assertEquals("Barges at dawn", named.article("a1").article().headline());
    Revision dated =
        named.with(new BriefingEdit.DateArticle(act(), "a1", null, LocalDate.parse("2026-03-02")));
    assertEquals(PartialDate.parse("2026-03-02"), dated.info().articles().get(1).date());
    assertEquals("Barges", dated.info().articles().get(1).name());
    Revision without = dated.with(new BriefingEdit.RemoveArticle(act(), "a2", "Two capitals"));
    assertEquals(List.of("a1"), ids(without));
    assertFalse(without.has("a2"));
    assertThrows(Refusal.class, () -> without.article("a2"));
    assertTrue(without.knowledge().ties().getFirst().states().isEmpty());
    assertEquals(List.of("a1", "a2"), ids(start));
  }

  @Test
  void titleAndMarkStandAtOnce() throws Refusal {
    Revision retitled = start.with(new BriefingEdit.Retitle(act(), "Border and barter", "Barges"));
    assertEquals("Barges", retitled.about().title());
    HandlingMark red = new HandlingMark("TLP:RED", "TLP 2.0");
    Revision marked =
        retitled.with(new BriefingEdit.SetHandling(act(), null, retitled.about().handling(), red));
    assertEquals(red, marked.about().handling());
    assertEquals("Barges", marked.info().title());
    Revision unmarked = marked.with(new BriefingEdit.SetHandling(act(), null, red, null));
    assertNull(unmarked.info().handling());
    Revision paragraph =
        unmarked.with(
            new BriefingEdit.SetHandling(act(), new HandledParagraph("a1", 1), null, red));
    assertEquals(red, paragraph.article("a1").article().paragraphs().get(1).handling());
  }

  @Test
  void anArticleThatCameInBringsItsTiesAndItsReference() throws Refusal {
    MarkedArticle third = second("a3").build();
    parts.put("sha256:3", new AddedParts(third, List.of(agent()), reference("a3")));
    Revision added = start.with(adding("a3", "sha256:3"));
    assertEquals(List.of("a1", "a2", "a3"), ids(added));
    assertEquals(third, added.article("a3"));
    assertEquals(2, added.knowledge().ties().getFirst().states().size());
    assertEquals(List.of("a3"), added.knowledge().sources().get("a3"));
    assertEquals(List.of(agent()), added.knowledge().agents());
    assertThrows(Refusal.class, () -> added.with(adding("a3", "sha256:3")));
  }

  private static BriefingEdit adding(String id, String... ids) {
    List<BriefingEdit.AddArticles.Added> all = new ArrayList<>();
    all.add(new BriefingEdit.AddArticles.Added(id, "Two capitals", ids[0], null));
    for (int i = 1; i < ids.length; i += 2) {
      all.add(new BriefingEdit.AddArticles.Added(ids[i], "Two capitals", ids[i + 1], null));
    }
    return new BriefingEdit.AddArticles(act(), all);
  }

  @Test
  void articlesThatCameInTogetherAreOneEdit() throws Refusal {
    parts.put("sha256:3", new AddedParts(second("a3").build(), List.of(), reference("a3")));
    parts.put("sha256:4", new AddedParts(second("a4").build(), List.of(), reference("a4")));
    Revision added = start.with(adding("a3", "sha256:3", "a4", "sha256:4"));
    assertEquals(List.of("a1", "a2", "a3", "a4"), ids(added));
    assertEquals(Set.of("a3", "a4"), added.touched());
    assertEquals(List.of("a4"), added.knowledge().sources().get("a4"));
    assertEquals(start.info().title(), added.info().title(), "a title that is there stays");
    assertEquals(List.of("a1", "a2"), ids(added.before()));
  }

  @Test
  void takingBackWhatAFileHoldsGivesTheArticleAsItWas() throws Refusal {
    BriefingEdit accept = settle(ReviewState.ACCEPTED, estimate("a1", "e1"));
    Revision accepted = start.with(accept);
    parts.put("sha256:1", new AddedParts(base.article("a1"), List.of(), null));
    Revision back =
        accepted.with(
            new BriefingEdit.TakeBack(
                act(),
                accept.act().id(),
                List.of(new BriefingEdit.TakeBack.Former("a1", "sha256:1")),
                List.of("a1", "a2")));
    assertEquals(base.article("a1"), back.article("a1"));
    assertEquals(base.info().articles(), back.info().articles());
    assertEquals(base.knowledge().ties(), back.knowledge().ties());
  }

  @Test
  void fiveThousandEditsOfOneArticleAreNoDeepCall() throws Refusal {
    Revision revision = start;
    for (int i = 0; i < 5_000; i++) {
      revision =
          revision.with(
              settle(
                  i % 2 == 0 ? ReviewState.ACCEPTED : ReviewState.REJECTED, estimate("a1", "e1")));
    }
    assertEquals(5_000, review(revision, "a1", 0).verdicts().size());
    assertEquals(5_000, revision.edits().size());
    assertSame(base.knowledge(), revision.knowledge());
  }

  private static Agent agent() {
    return Agent.named("The institute", AgentKind.BODY);
  }

  private static Reference reference(String id) {
    return new Reference(
        id, "article-newspaper", "Two capitals", List.of(), null, null, null, null, null);
  }

  private static List<String> ids(Briefing briefing) {
    return briefing.info().articleIds();
  }
}

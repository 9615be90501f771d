// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.briefingviewer.agreement.ReadingDifference.DifferingField;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.DroppedLine;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.RuledOutTie;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Trend;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.Amendment;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.FindingId;
import org.briefingviewer.model.reading.Adjudication;
import org.briefingviewer.model.reading.SecondReading;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.revise.RestoredFindings;
import org.briefingviewer.revise.RestoredLines;
import org.briefingviewer.revise.Revision;
import org.briefingviewer.session.ArticleDraft;
import org.briefingviewer.session.MemoryBriefing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TwoReadersTest {
  private static final ActorPair PAIR = MemoryBriefing.TRIANGLE.pairs().getFirst();
  private static final ActorPair OTHER = MemoryBriefing.TRIANGLE.pairs().get(1);

  private static final BlindReading.Proposing NONE = article -> Findings.NONE;

  private final Briefing proposed =
      new MemoryBriefing(
          null,
          List.of(
              new ArticleDraft(
                      "a1",
                      "Barges\n\n"
                          + "The port counted about 40 barges, 12 cranes, 7 tugs and 3 masts. The"
                          + " two drew closer, the institute says.")
                  .estimate("40 barges", Bound.APPROXIMATELY, "about", Review.PROPOSED)
                  .estimate("12 cranes", Bound.EXACTLY, null, Review.PROPOSED)
                  .estimate("7 tugs", Bound.EXACTLY, null, Review.PROPOSED)
                  .estimate("3 masts", Bound.EXACTLY, null, Review.PROPOSED)
                  .tie(PAIR, Trend.STRENGTHENING, "The institute", "The two drew closer")),
          Set.of(),
          new BundleIntegrity(1, 1, List.of(), Set.of()));

  private Revision reading() {
    return Revision.of(
        proposed,
        part -> {
          throw new Refusal(part, "It is missing.", "Bring it.");
        });
  }

  private static Findings findings(Briefing briefing) {
    try {
      return briefing.article("a1").findings();
    } catch (Refusal e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<ReadingDifference> open(Agreement agreement, SecondReading reading) {
    return agreement.differences().stream()
        .filter(difference -> reading.decided(difference.place()) == null)
        .toList();
  }

  private static Act act(String by) {
    return Act.of(by, OffsetDateTime.parse("2026-11-26T09:30:00Z"));
  }

  private static Finding at(Briefing briefing, int index) throws Refusal {
    return briefing.article("a1").findings().all().get(index);
  }

  private static Revision settle(Revision on, String by, ReviewState verdict, int index)
      throws Refusal {
    Finding finding = at(on, index);
    return on.with(
        new BriefingEdit.Settle(
            act(by),
            List.of(
                new BriefingEdit.Settled(
                    FindingId.of("a1", finding), finding.asWritten(), finding.review().state())),
            verdict));
  }

  private static Revision amend(Revision on, String by, @Nullable Finding from, Finding to)
      throws Refusal {
    return on.with(new BriefingEdit.Amend(act(by), List.of(new Amendment("a1", from, to))));
  }

  private static Review by(String name, ReviewState state) {
    return new Review(state, name, LocalDate.parse("2026-11-26"));
  }

  private static Estimate bounded(Estimate e, Bound bound, Review review) {
    Quantity q = e.quantity();
    return new Estimate(
        e.id(),
        e.span(),
        new Quantity(
            q.asWritten(),
            q.value(),
            q.unit(),
            bound,
            q.direction(),
            q.hedges(),
            q.scope(),
            q.asOf()),
        e.chain(),
        e.alsoSaid(),
        e.alternatives(),
        e.subsetOf(),
        review);
  }

  private static TieState cooler(TieState state) {
    return new TieState(
        state.id(),
        PAIR,
        Trend.COOLING,
        state.words(),
        state.assessor(),
        state.basis(),
        state.asOf(),
        state.hedged(),
        state.evidence(),
        by("Bo", ReviewState.CORRECTED));
  }

  /// Ann accepts the barges and the cranes, and looks at nothing else.
  private Revision ann() throws Refusal {
    Revision ann = settle(reading(), "Ann", ReviewState.ACCEPTED, 0);
    return settle(ann, "Ann", ReviewState.ACCEPTED, 1);
  }

  /// Bo accepts the barges, corrects the cranes, rejects the tugs, and says that the masts are no
  /// estimate.
  private Revision bo() throws Refusal {
    Revision bo = settle(reading(), "Bo", ReviewState.ACCEPTED, 0);
    Estimate cranes = (Estimate) at(bo, 1);
    bo = amend(bo, "Bo", cranes, bounded(cranes, Bound.AT_LEAST, by("Bo", ReviewState.CORRECTED)));
    bo = settle(bo, "Bo", ReviewState.REJECTED, 2);
    Estimate masts = (Estimate) at(bo, 3);
    return amend(bo, "Bo", masts, PlainFigure.of(masts, by("Bo", ReviewState.ACCEPTED)));
  }

  @Test
  void whatTheSecondPersonIsGivenShowsNothingOfTheFirst() throws Refusal {
    Revision first = bo();
    Findings blind = new BlindReading(first.edits(), NONE).of(first.article("a1")).findings();
    assertEquals(proposed.article("a1").findings(), blind);
  }

  @Test
  void whatTheFirstAddedIsNotGivenAndWhatTheHistoryDoesNotKnowIsLeftOut() throws Refusal {
    Revision first = bo();
    Findings unknown = new BlindReading(List.of(), NONE).of(first.article("a1")).findings();
    // The cranes were corrected and the masts re-kinded: how they were proposed, nobody knows.
    assertEquals(2, unknown.claims().size());
    assertTrue(unknown.claims().stream().noneMatch(Finding::settled));
    Findings anew =
        new BlindReading(List.of(), article -> findings(reading()))
            .of(first.article("a1"))
            .findings();
    assertEquals(proposed.article("a1").findings(), anew);
    Estimate tugs = (Estimate) at(reading(), 2);
    Revision without =
        reading()
            .with(new BriefingEdit.Amend(act("Ann"), List.of(new Amendment("a1", tugs, null))));
    Revision again = amend(without, "Ann", null, tugs.reviewed(by("Ann", ReviewState.ACCEPTED)));
    BlindReading added = new BlindReading(again.edits().subList(1, 2), NONE);
    assertEquals(3, added.of(again.article("a1")).findings().claims().size());
    assertEquals(
        4,
        new BlindReading(again.edits(), NONE).of(again.article("a1")).findings().claims().size());
  }

  @Test
  void agreementCountsWhatBothJudgedAndListsEachDifference() throws Refusal {
    Agreement agreement = ReadingMerger.compare(ann(), bo());
    assertEquals(2, agreement.both());
    assertEquals(1, agreement.same());
    assertEquals(0, agreement.onlyFirst());
    assertEquals(2, agreement.onlySecond());
    assertEquals(1, agreement.differences().size());
    assertEquals(DifferingField.CONTENT, agreement.differences().getFirst().kind());
    assertEquals("12 cranes", agreement.differences().getFirst().either().asWritten());
    assertEquals(1, agreement.estimates().orElseThrow(), 1e-12);
  }

  @Test
  void mergingTakesWhatOnlyTheSecondSaidAndLeavesTheRestToAChoice() throws Refusal {
    Revision ann = ann();
    BriefingEdit.MergeReading merge = ReadingMerger.merge(ann, bo(), act("Cho"));
    Revision merged = ann.with(merge);
    List<Claim> claims = merged.article("a1").findings().claims();
    assertEquals("Ann", ((Finding) claims.get(0)).review().by());
    assertEquals("Ann", claims.get(1).review().by());
    assertEquals(ReviewState.REJECTED, claims.get(2).review().state());
    assertEquals("Bo", claims.get(2).review().by());
    assertTrue(claims.get(3) instanceof PlainFigure);
    SecondReading reading = merged.readings().getFirst();
    assertEquals(List.of("Bo"), reading.by());
    Agreement left = ReadingMerger.compare(merged, reading);
    assertEquals(1, open(left, reading).size());
    assertEquals(List.of(), ann.readings());
  }

  @Test
  void whoChoosesStandsBehindWhatWasChosenAndBothReadingsStay() throws Refusal {
    Revision ann = ann();
    Revision merged = ann.with(ReadingMerger.merge(ann, bo(), act("Cho")));
    SecondReading reading = merged.readings().getFirst();
    ReadingDifference difference = ReadingMerger.compare(merged, reading).differences().getFirst();
    Revision second =
        merged.with(
            ReadingMerger.choose(
                reading.id(),
                difference,
                Adjudication.Choice.SECOND,
                act("Cho"),
                findings(merged)));
    Estimate cranes = (Estimate) at(second, 1);
    assertEquals(Bound.AT_LEAST, cranes.quantity().bound());
    assertEquals("Cho", cranes.review().by());
    assertEquals(
        List.of("Ann", "Cho"),
        cranes.review().verdicts().stream().map(Review.Verdict::by).toList());
    SecondReading decided = second.readings().getFirst();
    assertEquals(reading.findings(), decided.findings());
    assertEquals("Cho", Objects.requireNonNull(decided.decided(difference.place())).by());
    Revision first =
        merged.with(
            ReadingMerger.choose(
                reading.id(), difference, Adjudication.Choice.FIRST, act("Cho"), findings(merged)));
    assertEquals(Bound.EXACTLY, ((Estimate) at(first, 1)).quantity().bound());
    assertEquals("Cho", at(first, 1).review().by());
    Agreement after = ReadingMerger.compare(first, first.readings().getFirst());
    assertEquals(List.of(), open(after, first.readings().getFirst()));
  }

  @Test
  void aMarkThatOnlyOneMadeIsADifferenceAndComesInWhereItIsChosen() throws Refusal {
    Revision bare = reading();
    Estimate tugs = (Estimate) at(bare, 2);
    Revision ann =
        bare.with(new BriefingEdit.Amend(act("Ann"), List.of(new Amendment("a1", tugs, null))));
    Revision bo = settle(reading(), "Bo", ReviewState.ACCEPTED, 2);
    Revision merged = ann.with(ReadingMerger.merge(ann, bo, act("Cho")));
    SecondReading reading = merged.readings().getFirst();
    ReadingDifference only = ReadingMerger.compare(merged, reading).differences().getFirst();
    assertEquals(DifferingField.ONLY_SECOND, only.kind());
    assertNull(only.first());
    Revision in =
        merged.with(
            ReadingMerger.choose(
                reading.id(), only, Adjudication.Choice.SECOND, act("Cho"), findings(merged)));
    assertEquals(4, in.article("a1").findings().claims().size());
    Revision out =
        merged.with(
            ReadingMerger.choose(
                reading.id(), only, Adjudication.Choice.FIRST, act("Cho"), findings(merged)));
    assertEquals(merged.article("a1").findings(), out.article("a1").findings());
  }

  private static Estimate named(Estimate e, String id) {
    return e.named(id).reviewed(by("Ann", ReviewState.ACCEPTED));
  }

  /// Both marked something of their own, and both programs called it alike.
  @Test
  void aMarkThatComesInIsGivenAnIdOfItsOwn() throws Refusal {
    Estimate tugs = (Estimate) at(reading(), 2);
    Estimate masts = (Estimate) at(reading(), 3);
    Revision bare =
        reading()
            .with(
                new BriefingEdit.Amend(
                    act("Ann"),
                    List.of(new Amendment("a1", tugs, null), new Amendment("a1", masts, null))));
    Revision ann = amend(bare, "Ann", null, named(tugs, "added-1"));
    Revision bo = amend(bare, "Bo", null, named(masts, "added-1"));
    Revision merged = ann.with(ReadingMerger.merge(ann, bo, act("Cho")));
    SecondReading reading = merged.readings().getFirst();
    ReadingDifference only =
        ReadingMerger.compare(merged, reading).differences().stream()
            .filter(each -> each.kind() == DifferingField.ONLY_SECOND)
            .findFirst()
            .orElseThrow();
    Revision in =
        merged.with(
            ReadingMerger.choose(
                reading.id(), only, Adjudication.Choice.SECOND, act("Cho"), findings(merged)));
    assertEquals(
        List.of("added-1", "added-2"),
        findings(in).claims().stream().skip(2).map(Claim::id).toList());
    assertEquals("3 masts", at(in, 3).asWritten());
    assertEquals("Cho", at(in, 3).review().by());
  }

  /// Somebody settled it while the two readings were being compared.
  @Test
  void aChoiceThatDoesNotKnowTheNewestVerdictIsRefused() throws Refusal {
    Revision ann = ann();
    Revision merged = ann.with(ReadingMerger.merge(ann, bo(), act("Cho")));
    SecondReading reading = merged.readings().getFirst();
    ReadingDifference difference = ReadingMerger.compare(merged, reading).differences().getFirst();
    Revision since = settle(merged, "Dee", ReviewState.REJECTED, 1);
    Refusal refused =
        assertThrows(
            Refusal.class,
            () ->
                since.with(
                    ReadingMerger.choose(
                        reading.id(),
                        difference,
                        Adjudication.Choice.SECOND,
                        act("Cho"),
                        findings(since))));
    assertTrue(refused.getMessage().contains("rejected by Dee"), refused.getMessage());
  }

  @Test
  void afterAnEditOnlyWhatItChangedIsComparedAnew() throws Refusal {
    Revision ann = ann();
    Revision merged = ann.with(ReadingMerger.merge(ann, bo(), act("Cho")));
    SecondReading reading = merged.readings().getFirst();
    ComparedReadings all = ComparedReadings.of(merged, reading, Map.of(), () -> false);
    List<String> asked = new ArrayList<>();
    Briefing told =
        new Briefing() {
          @Override
          public BundleInfo info() {
            return merged.info();
          }

          @Override
          public Knowledge knowledge() {
            return merged.knowledge();
          }

          @Override
          public MarkedArticle article(String id) throws Refusal {
            asked.add(id);
            return merged.article(id);
          }
        };
    assertEquals(all, ComparedReadings.of(told, reading, all.articles(), () -> false));
    assertEquals(List.of(), asked);
    ComparedReadings.of(told, reading, Map.of(), () -> true);
    assertEquals(List.of(), asked, "nobody waits for it any more");
    ComparedReadings.of(told, reading, Map.of(), () -> false);
    assertEquals(List.of("a1"), asked);
  }

  /// The text has grown since: what the history tells stood elsewhere then.
  @Test
  void whatWasAmendedBeforeLinesCameBackIsProposedWhereItStandsNow() throws Refusal {
    Revision first = bo();
    first =
        first.with(
            new BriefingEdit.Amend(act("Bo"), List.of(new Amendment("a1", at(first, 0), null))));
    TieState state = (TieState) at(first, 3);
    first = amend(first, "Bo", state, cooler(state));
    Findings grown = grown(proposed).findings();
    Findings blind = new BlindReading(first.edits(), article -> grown).of(grown(first)).findings();
    assertEquals(grown.claims(), blind.claims());
    assertEquals(grown.tieStates(), blind.tieStates());
  }

  /// Puts a line back in front of the text.
  private static MarkedArticle grown(Briefing briefing) throws Refusal {
    MarkedArticle before = briefing.article("a1");
    Article a = before.article();
    DroppedLine line =
        new DroppedLine("Of barges, 40 barges and more.", DroppedLine.Reason.ADVERTISEMENT, 0);
    Article whole =
        new Article(
            a.id(),
            a.uri(),
            a.language(),
            a.text(),
            a.paragraphs(),
            a.publication(),
            a.byline(),
            a.dateline(),
            List.of(line));
    return RestoredFindings.article(before, RestoredLines.of(whole, Set.of(0)), Findings.NONE);
  }

  @Test
  void aTieThatOnlyTheSecondRuledOutIsRuledOut() throws Refusal {
    Revision bo = reading().with(new BriefingEdit.RuleOutTie(act("Bo"), "a1", OTHER, true));
    Revision ann = ann();
    Revision merged = ann.with(ReadingMerger.merge(ann, bo, act("Cho")));
    RuledOutTie ruled = merged.article("a1").findings().ruledOut(OTHER);
    assertEquals("Bo", Objects.requireNonNull(ruled).by());
  }

  @Test
  void tieStatesAreComparedByWhatTheySay() throws Refusal {
    Revision ann = settle(reading(), "Ann", ReviewState.ACCEPTED, 4);
    TieState state = (TieState) at(reading(), 4);
    Revision bo = amend(reading(), "Bo", state, cooler(state));
    List<ReadingDifference> differences =
        new ArrayList<>(ReadingMerger.compare(ann, bo).differences());
    assertEquals(1, differences.size());
    assertEquals(DifferingField.CONTENT, differences.getFirst().kind());
  }

  @Test
  void aReadingInWhichNobodySettledAnythingIsRefused() {
    Refusal refused =
        assertThrows(Refusal.class, () -> ReadingMerger.merge(ann(), proposed, act("Cho")));
    assertTrue(refused.getMessage().contains("Nobody"), refused.getMessage());
  }
}

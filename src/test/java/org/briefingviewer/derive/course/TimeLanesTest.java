// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.derive.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Tie;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Trend;
import org.briefingviewer.model.treaty.TreatyAction;
import org.briefingviewer.model.treaty.TreatyStep;
import org.briefingviewer.session.MemoryBriefing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimeLanesTest {
  private static final List<ActorPair> PAIRS = MemoryBriefing.TRIANGLE.pairs();
  private static final ActorPair TIE = PAIRS.getFirst();
  private static final ActorPair OTHER = PAIRS.getLast();

  private int next;

  private static Agent agent(String name) {
    return Agent.named(name, AgentKind.BODY);
  }

  private TieState state(@Nullable String assessor, @Nullable String asOf, Review review) {
    next++;
    return new TieState(
        "t" + next,
        TIE,
        Trend.COOLING,
        "cooled",
        assessor == null ? null : agent(assessor),
        Basis.STATED,
        asOf == null ? null : PartialDate.parse(asOf),
        false,
        List.of(new EvidenceQuote("a", new TextSpan(next, next + 1), "cooled")),
        review);
  }

  private TieState state(@Nullable String assessor, @Nullable String asOf) {
    return state(assessor, asOf, Review.PROPOSED);
  }

  private Event step(
      String article,
      String date,
      String treaty,
      TreatyAction action,
      @Nullable String party,
      ActorPair... ties) {
    return event(article, date, ties).of(new TreatyStep(treaty, action, party));
  }

  private Event event(String article, String date, ActorPair... ties) {
    next++;
    return new Event(
        "e" + next,
        PartialDate.parse(date),
        Basis.STATED,
        new EvidenceQuote(article, new TextSpan(next, next + 1), "it"),
        List.of(ties));
  }

  private static TimeLanes of(@Nullable ActorPair tie, List<TieState> states, List<Event> events) {
    return TimeLanes.of(
        new Knowledge(
            MemoryBriefing.TRIANGLE,
            List.of(),
            Tie.group(MemoryBriefing.TRIANGLE, states),
            events,
            List.of(),
            Map.of()),
        tie);
  }

  private static String said(TreatyCourse treaty) {
    return treaty.name()
        + ": "
        + treaty.steps().stream()
            .map(
                step ->
                    step.action()
                        + (step.party() == null ? "" : " " + step.party())
                        + step.dates().stream()
                            .map(d -> " " + d.date().iso() + " x" + d.reports().size())
                            .collect(Collectors.joining(" /")))
            .collect(Collectors.joining(", "));
  }

  private static List<String> treaties(TimeLanes lanes) {
    return lanes.treaties().stream().map(TimeLanesTest::said).toList();
  }

  @Test
  void eachAssessorHasALaneOldestFirstAndNobodyTheLast() {
    TimeLanes lanes =
        of(
            null,
            List.of(
                state(null, "2025-01"),
                state("Seoul", "2025-03-02"),
                state("Kyiv", "2024"),
                state("Seoul", "2024-12-01"),
                state("Seoul", null)),
            List.of());
    assertEquals(
        List.of("Seoul 2024-12-01 2025-03-02 -", "Kyiv 2024", "nobody 2025-01"),
        lanes.states().stream()
            .map(
                lane ->
                    (lane.assessor() == null ? "nobody" : lane.assessor().name())
                        + lane.states().stream()
                            .map(s -> " " + (s.asOf() == null ? "-" : s.asOf().iso()))
                            .collect(Collectors.joining()))
            .toList());
  }

  @Test
  void whatAPersonRejectedIsInNoLane() {
    Review rejected = new Review(ReviewState.REJECTED, "J", java.time.LocalDate.of(2025, 1, 2));
    Event gone = event("a", "2025-01-01", TIE).reviewed(rejected);
    assertTrue(of(null, List.of(state("Seoul", "2025", rejected)), List.of(gone)).empty());
  }

  @Test
  void anEventOfThreePartiesStandsOnce() {
    Event three = event("a", "2025-09-03", PAIRS.toArray(ActorPair[]::new));
    assertEquals(List.of(three), of(null, List.of(), List.of(three, three)).events());
    assertEquals(List.of(three), of(OTHER, List.of(), List.of(three)).events());
  }

  @Test
  void anEventThatTouchesNoTieIsInNoLane() {
    assertTrue(of(null, List.of(), List.of(event("a", "2025"))).empty());
  }

  @Test
  void stepsOfOneTreatyStandTogetherWhateverItIsCalled() {
    List<Event> events =
        new ArrayList<>(
            List.of(
                step("a", "2024-06-19", "partnership treaty", TreatyAction.SIGNATURE, null, TIE),
                step("a", "2024-12-04", "treaty", TreatyAction.ENTRY_INTO_FORCE, null),
                step("b", "2024-06-19", "defence pact", TreatyAction.SIGNATURE, null, TIE),
                step(
                    "c", "2024-11-09", "Partnership Treaty", TreatyAction.RATIFICATION, "Russia")));
    assertEquals(
        List.of(
            "partnership treaty: SIGNATURE 2024-06-19 x2, RATIFICATION Russia 2024-11-09 x1,"
                + " ENTRY_INTO_FORCE 2024-12-04 x1"),
        treaties(of(null, List.of(), events)));
  }

  @Test
  void treatiesOfOtherStatesOrNamesStandApart() {
    List<Event> events =
        List.of(
            step("a", "1961-07-11", "friendship treaty", TreatyAction.SIGNATURE, null, OTHER),
            step("a", "2024-06-19", "partnership treaty", TreatyAction.SIGNATURE, null, TIE),
            step("b", "2000-02", "friendship treaty", TreatyAction.SIGNATURE, null, TIE),
            step("c", "2024-12-04", "treaty", TreatyAction.ENTRY_INTO_FORCE, null, TIE));
    assertEquals(4, of(null, List.of(), events).treaties().size());
    assertEquals(3, of(TIE, List.of(), events).treaties().size());
  }

  @Test
  void datesThatCannotBothBeContradictEachOther() {
    TimeLanes lanes =
        of(
            null,
            List.of(),
            List.of(
                step("a", "2024-11-09", "peace pact", TreatyAction.RATIFICATION, "Russia", TIE),
                step("b", "2024-11-06", "peace pact", TreatyAction.RATIFICATION, "Russia", TIE),
                step("c", "2024-11", "peace pact", TreatyAction.RATIFICATION, "Russia", TIE),
                step("d", "2024-11-11", "peace pact", TreatyAction.RATIFICATION, "DPRK", TIE)));
    assertEquals(
        List.of(
            "peace pact: RATIFICATION Russia 2024-11-06 x2 / 2024-11-09 x1, RATIFICATION DPRK"
                + " 2024-11-11 x1"),
        treaties(lanes));
    List<StepDates> steps = lanes.treaties().getFirst().steps();
    assertTrue(steps.getFirst().conflicting());
    assertFalse(steps.getLast().conflicting());
  }

  @Test
  void aRoughDateContradictsNoExactOneWithinIt() {
    TimeLanes lanes =
        of(
            null,
            List.of(),
            List.of(
                step("a", "2024", "peace pact", TreatyAction.SIGNATURE, null, TIE),
                step("b", "2024-06", "peace pact", TreatyAction.SIGNATURE, null, TIE),
                step("c", "2024-06-19", "peace pact", TreatyAction.SIGNATURE, null, TIE)));
    assertEquals(List.of("peace pact: SIGNATURE 2024-06-19 x3"), treaties(lanes));
  }
}

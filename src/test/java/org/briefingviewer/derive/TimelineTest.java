// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.session.MemoryBriefing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {
  private static final List<ActorPair> PAIRS = MemoryBriefing.TRIANGLE.pairs();
  private static final List<ArticleSummary> ARTICLES =
      List.of(article("a", "2025-03-27"), article("b", null));

  private static ArticleSummary article(String id, @Nullable String day) {
    return new ArticleSummary(
        id, id, null, null, day == null ? null : PartialDate.parse(day), 0, 0, 0);
  }

  private static Event event(String article, String date, ActorPair... ties) {
    return new Event(
        date,
        PartialDate.parse(date),
        Basis.STATED,
        new EvidenceQuote(article, new TextSpan(0, 3), "met"),
        List.of(ties));
  }

  private static Timeline of(@Nullable ActorPair tie, Event... events) {
    return Timeline.of(
        new Knowledge(
            MemoryBriefing.TRIANGLE, List.of(), List.of(), List.of(events), List.of(), Map.of()),
        ARTICLES,
        tie);
  }

  private static List<String> dates(Timeline timeline) {
    return timeline.events().stream().map(dated -> dated.event().date().iso()).toList();
  }

  @Test
  void whatAPersonSaidToBeNoEventIsNone() {
    Event rejected =
        event("a", "2025-01", PAIRS.getFirst())
            .reviewed(new Review(ReviewState.REJECTED, "Dana", LocalDate.parse("2026-11-26")));
    Timeline timeline = of(null, rejected, event("a", "2025-02"));
    assertEquals(List.of("2025-02"), dates(timeline));
    assertEquals(1, timeline.total());
    assertEquals(0, timeline.byTie().get(PAIRS.getFirst()));
  }

  @Test
  void eventsStandOldestFirstTheLessKnownBeforeWhatLiesWithinIt() {
    assertEquals(
        List.of("2024", "2024-06", "2024-06-19", "2025-01"),
        dates(
            of(
                null,
                event("a", "2025-01"),
                event("a", "2024-06-19"),
                event("a", "2024-06"),
                event("a", "2024"))));
  }

  @Test
  void whatLiesAfterItsOwnArticleStandsApartAtTheEnd() {
    Timeline timeline =
        of(null, event("a", "2025-10-10"), event("b", "2026"), event("a", "2025-03-27"));
    assertEquals(List.of("2025-03-27", "2026", "2025-10-10"), dates(timeline));
    assertTrue(timeline.events().getLast().ahead());
    assertFalse(timeline.events().get(1).ahead(), "its article gives no date to be after");
    assertTrue(timeline.opensPart(2));
    assertFalse(timeline.opensPart(1));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-28, 2025-03-27, true",
    "2025-03-27, 2025-03-27, false",
    "2025-03, 2025-03-27, false",
    "2025-04, 2025-03-27, true",
    "2025, 2025-03-27, false",
    "2026, 2025-03-27, true",
    "2025-04-01, 2025, false",
    "2025-03-28, 2025-03, false",
    "2024-12-31, 2025-03-27, false"
  })
  void aDateIsAfterAnotherOnlyWhenItIsSo(String date, String other, boolean after) {
    assertEquals(after, DatedEvent.surelyAfter(PartialDate.parse(date), PartialDate.parse(other)));
  }

  @Test
  void yearsAndMonthsOpenOnceInEachPart() {
    Timeline timeline =
        of(
            null,
            event("a", "2025"),
            event("a", "2025-01"),
            event("a", "2025-01-13"),
            event("a", "2025-10-10"));
    assertTrue(timeline.opensYear(0) && timeline.opensMonth(0));
    assertFalse(timeline.opensYear(1));
    assertTrue(timeline.opensMonth(1));
    assertFalse(timeline.opensMonth(2));
    assertTrue(timeline.opensYear(3), "the part that lies ahead begins anew");
  }

  @Test
  void anEventUnderSeveralTiesCountsOnce() {
    Event three = event("a", "2024-05", PAIRS.get(0), PAIRS.get(1), PAIRS.get(2));
    Event one = event("a", "2024-06", PAIRS.get(1));
    Timeline timeline = of(null, three, one, three);
    assertEquals(2, timeline.total());
    assertEquals(2, timeline.events().size());
    assertEquals(List.of(1L, 2L, 1L), List.copyOf(timeline.byTie().values()));
  }

  @Test
  void aChosenTieLeavesWhatTouchesItAndTheTotalStays() {
    Timeline timeline =
        of(PAIRS.get(1), event("a", "2024-05", PAIRS.get(0)), event("b", "2024-06", PAIRS.get(1)));
    assertEquals(List.of("2024-06"), dates(timeline));
    assertEquals(2, timeline.total());
    assertEquals(1, timeline.articles());
  }
}

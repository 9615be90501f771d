// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import java.util.List;
import org.briefingviewer.extract.text.SentenceSplitter;
import org.briefingviewer.extract.tie.actor.TriangleData;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Publication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventFinderTest {

  @Test
  void aFullDateIsStated() {
    assertEquals(List.of("2017-07-04 STATED"), dates("The rocket flew on July 4, 2017."));
    assertEquals(List.of("2017-07-04 STATED"), dates("The rocket flew on 4 July 2017."));
  }

  @Test
  void aDayWithoutAYearIsTheNearestOne() {
    assertEquals(List.of("2024-12-25 INFERRED"), dates("The rocket flew on Dec. 25."));
    assertEquals(List.of("2025-04-02 INFERRED"), dates("The fair opens on April 2."));
  }

  @Test
  void theWordsMaySayWhichYear() {
    assertEquals(
        List.of("2025-11-20 INFERRED"), dates("It marks this year's tenth jubilee on Nov. 20."));
    assertEquals(List.of("2024-05 INFERRED"), dates("The rocket flew in May last year."));
    assertEquals(List.of("2024-10 INFERRED"), dates("The rocket flew last October."));
  }

  @Test
  void theNextYearFollowsTheYearTold() {
    assertEquals(
        List.of("1998 STATED", "1999 INFERRED"),
        dates("They agreed in 1998. Work on the tunnel began the next year."));
  }

  @Test
  void whatIsMadeForTheNextYearDoesNotHappenInIt() {
    assertEquals(
        List.of("2017 STATED"),
        dates(
            "The pier was painted in 2017. Every autumn the harbour office prints passes for the"
                + " following year."));
  }

  @Test
  void theDayOfSayingIsNoEvent() {
    assertEquals(List.of(), dates("The tunnel is safe, the ministry said on Tuesday."));
  }

  @Test
  void aDecadeIsNoYear() {
    assertEquals(List.of(), dates("The tunnel dates from the 1950s."));
  }

  @Test
  void whatHasHappenedIsNotAYearAhead() {
    assertEquals(
        List.of("2024-07 INFERRED"), dates("The plant stopped selling coal abroad in July."));
    assertEquals(
        List.of("2024-08-30 INFERRED"), dates("Two ships left the port on Aug. 30, he said."));
    assertEquals(
        List.of("2025-07 INFERRED"), dates("The ministry agreed to open the crossing in July."));
    assertEquals(
        List.of("2024-10 INFERRED"), dates("The ministry agreed in October to open the crossing."));
  }

  @Test
  void aYearInANameIsNoEvent() {
    assertEquals(List.of(), dates("Envoys praised the 1963 Test Ban Treaty."));
  }

  @Test
  void aBylineTellsNothing() {
    assertEquals(List.of(), dates("Jan. 5, 2025 by Ada Holm"));
  }

  @Test
  void whatIsComparedWithIsNoEvent() {
    assertEquals(
        List.of("2025-03 STATED"),
        dates("Sales rose a tenth in March 2025 compared to March 2024."));
  }

  @Test
  void aNameIsNoMonth() {
    assertEquals(List.of(), dates("Professor Ko Jun, who studied the border, agreed."));
  }

  @Test
  void aQuoteSaysWhatHappened() {
    assertEquals(
        List.of("In the first half of 2024, the bridge stayed closed."),
        quotes("In the first half of 2024, the bridge stayed closed."));
  }

  @Test
  void aRangeOfDatesIsOneEvent() {
    assertEquals(List.of("2017-05 STATED"), dates("From May 2017 to June 2018 it lay idle."));
  }

  @Test
  void aQuoteThatIsCutKeepsItsDoubt() {
    assertEquals(
        List.of("Shipments resumed at the eastern port on May 3, 2024, officials believe."),
        quotes("Shipments resumed at the eastern port on May 3, 2024, officials believe."));
    assertEquals(
        List.of("Shipments resumed at the eastern port on May 3, 2024"),
        quotes("Shipments resumed at the eastern port on May 3, 2024, and none was lost."));
  }

  @Test
  void aMonthToldFromTheArticlesDayIsAMonth() {
    assertEquals(List.of("2025-02 INFERRED"), dates("The bridge reopened last month."));
    assertEquals(List.of("2025-03 INFERRED"), dates("The bridge reopened earlier this month."));
    assertEquals(List.of("2025-04 INFERRED"), dates("The bridge will reopen next month."));
    assertEquals(List.of(), dates("Traffic grew over the last month."));
  }

  @Test
  void aSeasonIsAYearOrLeftOut() {
    assertEquals(List.of("2024 INFERRED"), dates("The bridge reopened last autumn."));
    assertEquals(List.of("2025 INFERRED"), dates("The bridge reopened earlier this year."));
    assertEquals(List.of(), dates("The bridge reopened last winter."));
  }

  @Test
  void aWeekIsTheMonthThatItLiesIn() {
    assertEquals(List.of("2025-03 INFERRED"), dates("The bridge reopened last week."));
    assertEquals(List.of(), dates("The bridge reopened three weeks ago."));
  }

  @Test
  void yearsCountedBackAreAYear() {
    assertEquals(List.of("2023 INFERRED"), dates("The bridge reopened two years ago."));
    assertEquals(List.of(), dates("Exports rose from 40 tons a year ago."));
    assertEquals(List.of(), dates("Exports were higher than two years ago."));
  }

  @Test
  void whatIsOnlyCountedFromADateIsNotToldOfIt() {
    assertEquals(
        List.of("for the first time since 2010"),
        quotes("This year the mill stood still for the first time since 2010."));
    assertEquals(
        List.of("not been lit since 2018"), quotes("The lamps had not been lit since 2018."));
    assertEquals(
        List.of("the two mayors signed a pact in early 2022"),
        quotes("The towns have grown closer since the two mayors signed a pact in early 2022."));
    assertEquals(List.of(), quotes("The chapel has housed a school since 1953."));
    assertEquals(List.of(), quotes("Of the mill there are no papers: no data since 2022."));
    assertEquals(
        List.of("The chapel has housed a school since May 1953."),
        quotes("The chapel has housed a school since May 1953."));
  }

  @Test
  void whatOnlyTellsWhereSomethingStandsIsNoEvent() {
    assertEquals(List.of(), quotes("[12] Information from two mayors, March 2025."));
    assertEquals(List.of(), quotes("[14] Imagery of 11 February 2025, on file with the group."));
    assertEquals(
        List.of("The mill burnt on 4 May 2025"),
        quotes("The group wrote twice.[3] The mill burnt on 4 May 2025, it says.").stream()
            .map(q -> q.substring(0, Math.min(28, q.length())))
            .toList());
  }

  @Test
  void aSpanBetweenTwoDatesIsNoEvent() {
    assertEquals(List.of(), dates("Sales of skis shrank between January and November 2024."));
    assertEquals(List.of(), dates("The mayor held office between 2022 and 2024."));
    assertEquals(
        List.of("2022 STATED", "2024 STATED"),
        dates("The road between the towns was paved in 2022. It was widened in 2024."));
  }

  @Test
  void theYearOfAFigureComparedWithIsNotThatOfTheOther() {
    assertEquals(
        List.of("2024 INFERRED"),
        dates("Sales came to 20 million crowns last year, less than the 24 million in 2023."));
    assertEquals(List.of("2023 STATED"), dates("The guild gave more than 900 coats away in 2023."));
    assertEquals(
        List.of("2023 STATED"), dates("Sales of honey from the valley came to 24 tons in 2023."));
  }

  @Test
  void aYearToldFromAnUnknownDayStaysUndated() {
    String text = "Last year the mill was sold to the firm that built it in 1998.";
    assertEquals(List.of(), events(text, null).stream().map(e -> e.date().iso()).toList());
    assertEquals(
        List.of("1998"),
        events("The firm built the mill in 1998.", null).stream()
            .map(e -> e.date().iso())
            .toList());
  }

  /// Names are counted in words, of which a hyphened one has several.
  @Test
  void hyphensBeforeANameMoveNoTie() {
    List<Event> events =
        events(
            "The well-known long-planned cross-border high-speed rail-and-road bridge opened on May"
                + " 5, 2024 between North Korea and Russia");
    assertEquals(1, events.size());
    assertEquals(1, events.getFirst().ties().size());
  }

  @Test
  void anEventTouchesOnlyTiesThatItsClauseNames() {
    String text =
        "Kim Jong Un and Vladimir Putin drank tea, the paper wrote when its first issue was out in"
            + " July, and Kim went home in August.";
    assertEquals(List.of(0, 1), events(text).stream().map(e -> e.ties().size()).toList());
  }

  private static List<String> dates(String text) {
    return events(text).stream().map(e -> e.date().iso() + " " + e.basis()).toList();
  }

  private static List<String> quotes(String text) {
    return events(text).stream().map(e -> e.quote().words()).toList();
  }

  private static List<Event> events(String text) {
    return events(text, OffsetDateTime.parse("2025-03-20T10:00:00+09:00"));
  }

  private static List<Event> events(String text, @Nullable OffsetDateTime at) {
    Article article =
        new Article(
            "a",
            null,
            "en",
            text,
            Article.paragraphsOf(text, false),
            at == null
                ? Publication.UNKNOWN
                : new Publication(null, at, Publication.Precision.DAY, Basis.STATED, null),
            null,
            null,
            List.of());
    return new EventFinder(TriangleData.read(), "said"::equals)
        .find(new SentenceSplitter().analyse(article), place -> null);
  }
}

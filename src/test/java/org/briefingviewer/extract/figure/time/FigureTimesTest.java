// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.figure.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Publication;
import org.junit.jupiter.api.Test;

class FigureTimesTest {

  @Test
  void aFigureHoldsForTheYearThatItsTextTellsFromItsOwnDay() {
    assertEquals(List.of("2025"), dates("The harbour took in 40,000 crates last year."));
    assertEquals(List.of("2026-01"), dates("The harbour took in 40,000 crates last month."));
    assertEquals(
        List.of("2025"), dates("Exports from the harbour last year totalled $3.1 million."));
    assertEquals(
        List.of("2025", "2025"),
        dates("Last year, the harbour took in 40,000 crates and lost 300 barrels."));
  }

  @Test
  void aYearThatIsOnlyComparedWithDatesNoFigure() {
    assertEquals(List.of("-"), dates("The harbour lost more crates than last year: 300 crates."));
    assertEquals(
        List.of("-", "-"), dates("Exports rose to 4,000 tons, from 3,100 tons a year, last year."));
    assertEquals(
        List.of("2025", "-"),
        dates("Last year, the harbour took in 40,000 crates, up from 30,000 crates."));
    assertEquals(
        List.of("2025", "-"),
        dates("Last year, the harbour took in 40,000 crates compared with 30,000 crates."));
    assertEquals(
        List.of("-"), dates("The harbour expects 40,000 crates, and said last year went well."));
  }

  @Test
  void aFigureHoldsForTheDateThatStandsBesideIt() {
    assertEquals(List.of("2018"), dates("The yard built 40 ships in 2018."));
    assertEquals(List.of("2024-03"), dates("The yard had 40 ships as of March 2024."));
    assertEquals(List.of("2024-10-31"), dates("The yard had 40 ships as of October 31, 2024."));
    assertEquals(List.of("2019"), dates("In 2019, the yard built 40 ships."));
    assertEquals(List.of("-"), dates("The yard built 40 ships in spring."));
    assertEquals(List.of("-"), dates("As of February 31, 2024 it had 40 ships."));
    assertEquals(List.of("-"), dates("It owned 40 ships of the class of 2019."));
  }

  @Test
  void aTimeIsThatOfTheVerbThatHasIt() {
    assertEquals(
        List.of("2025", "2026"),
        dates("Last year the port took in 40 ships and this year the town expects 60 barges."));
    assertEquals(
        List.of("-", "2026-01"),
        dates("Output grew by 90 tons a year since 2019 and stood at 710 tons in January."));
    assertEquals(
        List.of("2025-08"),
        dates("As of the end of August 2025, the number of guests who had come reached 34,259."));
    assertEquals(
        List.of("2025-02-27"),
        dates("A picture taken on February 27, 2025, shows that 360 wagons have been moved."));
    assertEquals(List.of("-"), dates("Two miners said on Monday that the pit was shut."));
    assertEquals(List.of("2026-01"), dates("The canal reported January revenue of $428 million."));
  }

  @Test
  void aTimeIsThatOfTheClausesThatAreJoinedToItsOwn() {
    assertEquals(
        List.of("2023", "2023"),
        dates("In 2023, the yard built 40 ships and its rival sold 30 boats."));
    assertEquals(
        List.of("2023", "-"),
        dates("In 2023, the yard built 40 ships and its rival owns 30 boats."));
    assertEquals(
        List.of("2023", "2023"),
        dates(
            "The fire of 2023, when 40 barns burnt and about 300 guests were sent home, is over."));
    assertEquals(
        List.of("2003"),
        dates("It was warmer than the 2003 average, when a fire killed about 20 guests."));
    assertEquals(
        List.of("2023", "2023"),
        dates(
            "In 2023, trade rose by 7 percent, lifted by a rise in sales, which reached $3"
                + " million."));
    assertEquals(
        List.of("2024-01", "-"),
        dates(
            "As of January 2024, the yard had built 50 ships. It owned 30 boats, a clear rise over"
                + " the count for May 2023."));
  }

  @Test
  void whatOnlyGoesWithAVerbDatesItNot() {
    assertEquals(
        List.of("-", "2024"),
        dates("Sales totalled $228 million, marking a fall from the record $244 million in 2024."));
    assertEquals(
        List.of("-"),
        dates("Two envoys travelled to the port to discuss the works between 2014 and 2016."));
  }

  @Test
  void whatWasDoneByTheMonthInWhichItWasToldHoldsForIt() {
    assertEquals(
        List.of("2025-05", "2025-05"),
        dates("In May, the guild said 300 clerks had been hurt, with some 70 others laid off."));
    assertEquals(List.of("-"), dates("In May, the guild said 300 clerks would be sent."));
    assertEquals(List.of("-"), dates("On Monday, the guild said 300 clerks had been hurt."));
    assertEquals(
        List.of("2027", "-"),
        dates("The town took some in (40 are expected next year) and 30 have been clerks."));
    assertEquals(
        List.of("2025"),
        dates("It paid about $11 million in costs for miners, smiths and bakers in 2025."));
  }

  @Test
  void aTimeMayPointBackAtOneThatWasTold() {
    assertEquals(
        List.of("2025-05", "2025-05"),
        dates(
            "Sales fell by 9 percent in May. That month's rate was 19.7 percent, the mill said."));
    assertEquals(
        List.of("2025-05", "2025-05"),
        dates(
            "Cases reached 70 in May, more than in April. In this period 30 came from the north."));
    assertEquals(
        List.of("2023-05-03", "-"),
        dates("On 3 May 2023 it lost 70 boats. In this period, 30 guests came from the north."));
    assertEquals(
        List.of("2025-09-30", "-"),
        dates("The mill made a profit of $452 million for the three months ending 30 September."));
    assertEquals(
        List.of("2025"), dates("Some 20 clerks came home in the January-March period, it said."));
    assertEquals(
        List.of("2025"),
        dates("The guild said from January 1 to April 27, 2025, some 164 cases were told."));
    assertEquals(
        List.of("2025", "2025", "-", "2023"),
        dates(
            "Sales were $36 million last year, a rise of 3 percent on the previous year"
                + " ($35 million). They grew in 2023 (9 percent), too."));
    assertEquals(List.of("2024"), dates("The mill said prices finished 2024 4.3 percent higher."));
  }

  @Test
  void aFigureHoldsForTheTimeByWhichItIsToBe() {
    assertEquals(List.of("2026-12"), dates("The toll may reach 50 by the end of this year."));
    assertEquals(List.of("2026-06"), dates("The yard will build 40 ships by June."));
    assertEquals(List.of("2025-12"), dates("Some 40 ships had been built by December."));
    assertEquals(List.of("2026-12"), dates("It sees 40 ships by Christmas."));
  }

  @Test
  void whatBeganInTheYearOfTheTextIsOfThatYear() {
    assertEquals(List.of("2026"), dates("Some 40 ships have called since January."));
    assertEquals(List.of("-"), dates("Some 40 ships have called since May 2024."));
  }

  @Test
  void whatTheTextDatesInFullStandsAsItIs() {
    assertEquals(List.of("2019"), dates("Last year, it gave the crates lost as 300 in 2019."));
  }

  private static List<String> dates(String text) {
    Publication day = Publication.UNKNOWN.on(LocalDate.of(2026, 2, 10));
    Article article = Article.ofText("a", "en", text).with(day);
    return new Extractor()
        .find(article).claims().stream()
            .map(Claim::quantity)
            .map(q -> Objects.toString(q.asOf() == null ? null : q.asOf().iso(), "-"))
            .toList();
  }

  @Test
  void whereNoRuleTellsTheLikeliestTimeIsChosen() {
    assertEquals(
        List.of("2024"),
        dates("In 2024 the takings at the gate recovered to about 700 crowns after the flood."));
    assertEquals(
        List.of("2022"), dates("Sales fell short of the roughly 45,000 of 2022, the guild said."));
    assertEquals(List.of("2025"), dates("About 38 boats came to the harbour in Q1 of 2025."));
    assertEquals(List.of("2026-01"), dates("The guild counted 64 trips through January."));
    assertEquals(List.of("-"), dates("The farm keeps about 90 goats bought in 2020."));
    assertEquals(List.of("-"), dates("In May the mill closed, and the owner has sold 40 looms."));
    assertEquals(List.of("-"), dates("In 2024 the toll fell to almost nothing from 700 crowns."));
  }

  @Test
  void aMonthOrAYearThatOwnsANounIsItsTime() {
    assertEquals(
        List.of("2026-01"), dates("January takings reached 300 crowns, the harbour master said."));
    assertEquals(List.of("2025-03"), dates("March's catch rose to 300 tons, the guild said."));
    assertEquals(List.of("2024"), dates("Its 2024 catch reached 300 tons, the guild said."));
    assertEquals(List.of("2024"), dates("The guild's 2024 catch came to 300 tons."));
    assertEquals(
        List.of("-", "2025-03"), dates("Catches reached 400 tons, more than March's 300 tons."));
    assertEquals(List.of("2023"), dates("The catch fell short of 2023's 300 tons."));
    assertEquals(List.of("2025"), dates("The catch compares with last year's 300 tons."));
    assertEquals(List.of("-"), dates("He won the town by 300 votes over his 2008 lead."));
    assertEquals(List.of("-"), dates("Between 1600 and 1900 world catches fell by 300 tons."));
  }
}

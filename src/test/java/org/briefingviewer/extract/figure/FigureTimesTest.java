// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.figure;

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
}

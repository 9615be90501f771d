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

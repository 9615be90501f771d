// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.compare.ComparedTexts;
import org.briefingviewer.compare.ComparedTexts.Pair;
import org.briefingviewer.compare.figure.FigureReading;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureDifferencesTest {
  private final ComparedTexts texts = new ComparedTexts();
  private final FigureReading reading = new FigureReading();
  private final FigureDifferences differences = new FigureDifferences(reading.words());

  private ReportedFigure figure(MarkedArticle article, TextSpan span) {
    return reading.of(article, false).stream()
        .filter(figure -> figure.claim().span().overlaps(span))
        .findFirst()
        .orElseThrow();
  }

  private ReportedFigure figure(String day, String text) {
    return reading.of(texts.article("a" + text.hashCode(), day, "Wire", text), false).getFirst();
  }

  private Set<DifferenceKind> kinds(ReportedFigure one, ReportedFigure other) {
    Set<DifferenceKind> kinds = EnumSet.noneOf(DifferenceKind.class);
    differences.between(one, other).forEach(d -> kinds.add(d.kind()));
    return kinds;
  }

  /// Macro-F1 over the kinds that the pairs have.
  @Test
  void pairsHaveTheKindsThatACarefulReaderGives() {
    Map<DifferenceKind, int[]> counts = new EnumMap<>(DifferenceKind.class);
    List<String> wrong = new ArrayList<>();
    for (Pair pair : texts.pairs()) {
      Set<DifferenceKind> found =
          kinds(figure(pair.one(), pair.first()), figure(pair.other(), pair.second()));
      Set<DifferenceKind> wanted = EnumSet.noneOf(DifferenceKind.class);
      pair.kinds().forEach(kind -> wanted.add(DifferenceKind.valueOf(kind)));
      for (DifferenceKind kind : DifferenceKind.values()) {
        boolean has = found.contains(kind);
        boolean should = wanted.contains(kind);
        if (has || should) {
          counts.computeIfAbsent(kind, k -> new int[3])[has && should ? 0 : has ? 1 : 2]++;
        }
      }
      if (!found.equals(wanted)) {
        wrong.add(pair.name() + ": " + found + " for " + wanted);
      }
      boolean differ =
          wanted.contains(DifferenceKind.OTHER_BOUND)
              || wanted.contains(DifferenceKind.OTHER_SCOPE);
      assertFalse(differ && found.contains(DifferenceKind.SAME), pair.name());
    }
    double f1 =
        counts.values().stream()
            .mapToDouble(c -> 2.0 * c[0] / (2 * c[0] + c[1] + c[2]))
            .average()
            .orElseThrow();
    assertTrue(f1 >= 0.9, f1 + " " + wrong);
  }

  @Test
  void kindsAreToldInOneOrderWhicheverReportComesFirst() {
    for (Pair pair : texts.pairs()) {
      ReportedFigure one = figure(pair.one(), pair.first());
      ReportedFigure other = figure(pair.other(), pair.second());
      List<DifferenceKind> there =
          differences.between(one, other).stream().map(FigureDifference::kind).toList();
      List<DifferenceKind> back =
          differences.between(other, one).stream().map(FigureDifference::kind).toList();
      assertEquals(there, back, pair.name());
      assertEquals(there.stream().sorted().toList(), there, pair.name());
    }
  }

  /// The example of the EDGAR filer manual, after XBRL's note: 500 rounded to hundreds and 550
  /// rounded to tens.
  @Test
  void closedIntervalsOfWhatWasWrittenOverlap() {
    ReportedFigure hundreds = figure("", "The port holds 500 barges, the harbour office said.");
    ReportedFigure tens = figure("", "The port holds 550 barges, the harbour office said.");
    assertEquals(Set.of(DifferenceKind.CONSISTENT), kinds(hundreds, tens));
  }

  /// As with three facts of which each pair but one agrees: the pair that does not is found.
  @Test
  void aFigureThatAgreesWithTwoOthersHidesNoConflictBetweenThem() {
    ReportedFigure rough = figure("", "The port holds 500 barges, the harbour office said.");
    ReportedFigure more = figure("", "The port holds 545 barges, the harbour office said.");
    ReportedFigure fewer = figure("", "The port holds 455 barges, the harbour office said.");
    assertEquals(Set.of(DifferenceKind.CONSISTENT), kinds(rough, more));
    assertEquals(Set.of(DifferenceKind.CONSISTENT), kinds(rough, fewer));
    assertEquals(Set.of(DifferenceKind.OTHER_VALUE), kinds(more, fewer));
  }

  @Test
  void numbersWrittenToTheSameDigitAreNoRoundingsOfOne() {
    ReportedFigure one = figure("", "The port holds 600 barges, the harbour office said.");
    ReportedFigure other = figure("", "The port holds 700 barges, the harbour office said.");
    assertEquals(Set.of(DifferenceKind.OTHER_VALUE), kinds(one, other));
  }

  @Test
  void aNumberThatABoundLeavesOutIsNoRoundingOfIt() {
    for (String barges : List.of("fewer than 500", "less than 500", "at most 500", "up to 500")) {
      ReportedFigure bounded =
          figure("", "The port holds " + barges + " barges, the harbour office said.");
      ReportedFigure more = figure("", "The port holds 520 barges, the harbour office said.");
      assertFalse(kinds(bounded, more).contains(DifferenceKind.CONSISTENT), barges);
    }
    ReportedFigure least =
        figure("", "The port holds at least 500 barges, the harbour office said.");
    ReportedFigure fewer = figure("", "The port holds 490 barges, the harbour office said.");
    assertFalse(kinds(least, fewer).contains(DifferenceKind.CONSISTENT));
  }

  @Test
  void whatIsSaidToFitABoundIsToldWithIt() {
    ReportedFigure least =
        figure("", "The port holds at least 500 barges, the harbour office said.");
    ReportedFigure more = figure("", "The port holds 520 barges, the harbour office said.");
    FigureDifference found = differences.between(least, more).getFirst();
    assertEquals(DifferenceKind.CONSISTENT, found.kind());
    assertEquals("at least 500 barges", found.one());
  }

  @Test
  void anEarlierCountOfOneSourceInOneTextIsRevised() {
    for (String earlier :
        List.of(
            "Its earlier number was 11 barges.",
            "In spring it had spoken of 11 barges.",
            "It previously counted 11 barges.",
            "Its previous figure was 11 barges.",
            "It first spoke of 11 barges.")) {
      String text = "The harbour office now says that 14 barges are in the port. " + earlier;
      List<ReportedFigure> all = reading.of(texts.article("a", "2025-05-01", "Wire", text), false);
      assertEquals(2, all.size(), text);
      assertEquals(Set.of(DifferenceKind.REVISION), kinds(all.getFirst(), all.getLast()), earlier);
    }
  }

  @Test
  void whatHasGrownIsNoEarlierCount() {
    String text = "The harbour office said exports were $14 million, up from $11 million in 2023.";
    List<ReportedFigure> all = reading.of(texts.article("a", "2025-05-01", "Wire", text), false);
    assertEquals(Set.of(DifferenceKind.OTHER_DATE), kinds(all.getFirst(), all.getLast()));
  }

  @Test
  void theSameMonthsAreThoseOfTheFigureBefore() {
    String text =
        "In January and February of 2016 the port sold $35 million worth of coal, customs data"
            + " show; in the same months of 2019 it sold $25 million.";
    List<ReportedFigure> all = reading.of(texts.article("a", "2020-05-01", "Wire", text), false);
    assertEquals("January-February 2016", all.getFirst().when());
    assertEquals("January-February 2019", all.getLast().when());
  }

  @Test
  void aPartOfASumIsOfTheSameTimeAndAsWideAsWhatIsMeasuredAlike() {
    for (String sum : List.of("of that sum", "of this sum", "of that total", "of this amount")) {
      String text =
          "Trade through the port came to $26 million in the first half of 2025, customs said."
              + " Exports made up $15 million "
              + sum
              + ", customs said.";
      List<ReportedFigure> all = reading.of(texts.article("a", "2025-08-01", "Wire", text), false);
      ReportedFigure part = all.getLast();
      assertEquals("first half 2025", part.when(), sum);
      ReportedFigure alike =
          figure("2025-08-02", "Exports were $15 million in the first half of 2025, customs said.");
      assertEquals(Set.of(DifferenceKind.SAME), kinds(part, alike), sum);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12,000 soldiers will arrive in Rason, the office said.",
        "12,000 soldiers will by the summer have arrived in Rason, the office said.",
        "12,000 soldiers have yet to arrive in Rason, the office said.",
        "12,000 soldiers were expected to arrive in Rason, the office said.",
        "12,000 soldiers are to be quartered in Rason, the office said.",
        "The office said 12,000 soldiers to be quartered in Rason were trained.",
        "The North would move 12,000 soldiers to Rason to replace those it had moved, the office"
            + " said.",
        "The North promised to move 400 engineers and 12,000 soldiers to Rason, the office said."
      })
  void whatIsStillToComeIsNeverTheSameAsWhatIsThere(String planned) {
    for (String done :
        List.of(
            "12,000 soldiers have arrived in Rason, the office said.",
            "12,000 soldiers arrived in Rason and will stay, the office said.",
            "The office, which will publish a list, said that 12,000 soldiers were in Rason.",
            "12,000 soldiers arrived in Rason, the office said.",
            "The North sent 12,000 soldiers to Rason, the office said.",
            "The North has moved 12,000 soldiers to Rason, who will stay, the office said.")) {
      Set<DifferenceKind> found = kinds(soldiers(planned), soldiers(done));
      assertTrue(found.contains(DifferenceKind.OTHER_SCOPE), planned + " / " + done + found);
      assertFalse(found.contains(DifferenceKind.SAME), planned + " / " + done + found);
      assertEquals(
          Set.of(DifferenceKind.SAME),
          kinds(
              soldiers(done),
              figure("", "The North moved 12,000 soldiers to Rason, the office said.")),
          done);
    }
  }

  private ReportedFigure soldiers(String text) {
    return reading.of(texts.article("a", "", "Wire", text), false).stream()
        .filter(figure -> figure.quantity().asWritten().startsWith("12,000"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPartOfAYearIsNoYear() {
    ReportedFigure half =
        figure("2024-08-01", "Customs said exports came to $50 million in the first half of 2024.");
    ReportedFigure year = figure("2025-02-01", "Customs said exports came to $90 million in 2024.");
    assertEquals(Set.of(DifferenceKind.OTHER_DATE), kinds(half, year));
  }

  /// Those who went home are some of the wounded, and no newer count of them.
  @Test
  void aFigureOfWhichMoreIsSaidTakesNoPlaceOfAnother() {
    ReportedFigure wounded =
        figure("2025-03-01", "About 2,700 soldiers were wounded, the spy agency estimated.");
    ReportedFigure home =
        figure("2025-04-01", "The spy agency estimated that 2,000 wounded soldiers returned home.");
    ReportedFigure more =
        figure("2025-04-01", "About 4,100 soldiers were wounded, the spy agency estimated.");
    assertTrue(kinds(wounded, home).contains(DifferenceKind.OTHER_SCOPE));
    assertFalse(kinds(wounded, home).contains(DifferenceKind.REVISION));
    assertFalse(kinds(home, wounded).contains(DifferenceKind.REVISION));
    assertTrue(kinds(wounded, more).contains(DifferenceKind.REVISION));
  }

  private Set<DifferenceKind> againstTheOffice(String barges) {
    return kinds(
        figure("", "The harbour office counted 400 barges."),
        figure("", "The coal union counted " + barges + "."));
  }

  @Test
  void aTotalThatTakesInOrLeavesOutSomethingElseIsNoDispute() {
    for (String barges :
        List.of(
            "700 barges, including those under repair",
            "700 barges once those under repair were added",
            "300 barges, excluding those under repair",
            "300 barges, not counting those of the army",
            "300 barges without those of the army",
            "700 barges with those of the army included")) {
      Set<DifferenceKind> found = againstTheOffice(barges);
      assertTrue(found.contains(DifferenceKind.OTHER_SCOPE), barges + ": " + found);
      assertFalse(found.contains(DifferenceKind.DISPUTED), barges + ": " + found);
      assertFalse(found.contains(DifferenceKind.OTHER_VALUE), "something says why: " + barges);
    }
  }

  @Test
  void whatSaysNothingOfWhatIsCountedLeavesADispute() {
    for (String barges :
        List.of(
            "700 barges",
            "700 barges without giving a list",
            "700 barges without proof",
            "700 barges, including 40 of the army",
            "700 barges, including roughly 40 of the army")) {
      Set<DifferenceKind> found = againstTheOffice(barges);
      assertTrue(found.contains(DifferenceKind.DISPUTED), barges + ": " + found);
    }
  }

  @Test
  void numbersThatATextSetsAgainstEachOtherAreDisputedWhateverTheirBounds() {
    for (String text :
        List.of(
            "The harbour office claims that around 650 barges came. The coal union put the number"
                + " lower, at more than 500 barges.",
            "The harbour office said 120 barges came. The coal union disputed that and counted"
                + " about 90 barges.",
            "The harbour office said at least 90 barges came. The coal union, which rejects the"
                + " list, counted 120 barges.")) {
      List<ReportedFigure> figures = reading.of(texts.article("a", "", "Wire", text), false);
      assertEquals(2, figures.size(), text);
      Set<DifferenceKind> found = kinds(figures.getFirst(), figures.getLast());
      assertTrue(found.contains(DifferenceKind.DISPUTED), text + " " + found);
      assertTrue(differences.opposed(figures.getFirst(), figures.getLast()), text);
    }
  }

  @Test
  void nobodyDisputesAFigureBesideWhichAnotherIsOnlyTold() {
    String text =
        "The harbour office said 120 barges came. The coal union, commenting on it, counted 90"
            + " barges.";
    List<ReportedFigure> figures = reading.of(texts.article("a", "", "Wire", text), false);
    assertEquals(2, figures.size());
    assertTrue(differences.disputed(figures.getFirst(), figures.getLast()), "both cannot be true");
    assertFalse(differences.opposed(figures.getFirst(), figures.getLast()));
  }

  @Test
  void whatIsExpectedForNextYearIsNotWhatIsThereNow() {
    ReportedFigure expected =
        figure(
            "2025-06-10", "The ministry said 15,000 workers are expected in the camp next year.");
    ReportedFigure now =
        figure("2025-06-12", "The ministry said 15,000 workers are in the camp now.");
    assertEquals(Set.of(DifferenceKind.OTHER_DATE), kinds(expected, now));
  }
}

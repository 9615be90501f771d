// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefingviewer.compare.ComparedTexts;
import org.briefingviewer.compare.ReportComparison;
import org.briefingviewer.compare.ReportComparison.Compared;
import org.briefingviewer.compare.difference.DifferenceKind;
import org.briefingviewer.compare.difference.FigureDifference;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.compare.group.FigureGroup;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.compare.ReportWords.StateLabels;
import org.junit.jupiter.api.Test;

class ReportWordsTest {
  private final ComparedTexts texts = new ComparedTexts();
  private final Messages english = new Messages(Locale.ENGLISH);
  private final Messages korean = new Messages(Locale.KOREAN);

  private final ReportComparison comparison = new ReportComparison();

  private Compared group(String... reports) {
    for (int i = 0; i < reports.length; i++) {
      String[] parts = reports[i].split(" \\| ");
      comparison.add(texts.article("r" + i, parts[0], parts[1], parts[2]));
    }
    List<Compared> groups = comparison.groups();
    assertEquals(1, groups.size(), groups::toString);
    return groups.getFirst();
  }

  private Compared killed() {
    return group(
        "2025-02-02 | Wire | About 70 North Korean soldiers were killed in Kursk, Japan's defence"
            + " ministry estimated.",
        "2025-02-03 | Post | Some 300 North Korean soldiers were killed in Kursk, British officials"
            + " estimated.");
  }

  @Test
  void aGroupHasATitleInTheReadersLanguage() {
    Compared group = killed();
    assertEquals(
        "North Korean soldiers killed in Kursk", new ReportWords(english).name(group.group()));
    String name = new ReportWords(korean).name(group.group());
    assertTrue(name.startsWith("군인 사망: ") && name.contains("북한"), name);
    assertFalse(name.contains("North Korea"), name);
  }

  /// Nobody looked at whose they are, nor for a reason beyond those that are told.
  @Test
  void nothingIsSaidOfAGroupThatWasNotLookedFor() {
    List<ReportedFigure> figures =
        group(
                "2025-02-02 | Wire | China's exports to North Korea were $70 million in 2023,"
                    + " customs said.",
                "2025-03-02 | Post | China's exports to North Korea were $90 million in 2024,"
                    + " customs said.")
            .group()
            .figures();
    FigureGroup bare = new FigureGroup(new FigureGroup.Why("", List.of(), List.of()), figures);
    String why = new ReportWords(english).why(bare);
    assertTrue(why.startsWith("One group because"), why);
    assertFalse(why.contains("source"), why);
    String told =
        new GroupWords(english)
            .difference(
                new FigureDifference(DifferenceKind.DISPUTED, "Wire", "Post"),
                figures.getFirst(),
                figures.getLast());
    assertFalse(told.contains("reason"), told);
  }

  @Test
  void moneyIsNamedByItsMeasure() {
    Compared group =
        group(
            "2025-02-02 | Wire | China's exports to North Korea were $70 million in 2023, customs"
                + " said.",
            "2025-03-02 | Post | China's exports to North Korea were $90 million in 2024, customs"
                + " said.");
    assertEquals("China's exports to North Korea", new ReportWords(english).name(group.group()));
    String name = new ReportWords(korean).name(group.group());
    assertTrue(name.startsWith("수출(미국 달러): ") && name.contains("중국"), name);
  }

  private static ReportedFigure counting(ReportedFigure figure, String scope) {
    Estimate told = (Estimate) figure.claim();
    Quantity said = told.quantity();
    Quantity scoped =
        new Quantity(
            said.asWritten(),
            said.value(),
            said.unit(),
            said.bound(),
            said.direction(),
            said.hedges(),
            scope,
            said.asOf(),
            said.likelihood(),
            said.analyticConfidence());
    Estimate claim =
        new Estimate(
            told.id(),
            told.span(),
            scoped,
            told.chain(),
            List.of(),
            List.of(),
            null,
            told.review());
    return new ReportedFigure(
        figure.publisher(),
        figure.reportedOn(),
        claim,
        figure.passage(),
        figure.topic(),
        figure.sources(),
        figure.said(),
        figure.months(),
        figure.around());
  }

  private Compared shipped() {
    return group(
        "2026-11-24 | Wire | Exports of steel fell, customs said. The region shipped 612,000"
            + " tonnes between July and September 2026, down from 887,000 tonnes a year earlier.");
  }

  /// "Tonne exports, sent" is made of the program's own names.
  @Test
  void whatIsWeighedIsNamedByItsUnitInThePlural() {
    String name = new ReportWords(english).name(shipped().group());
    assertTrue(name.startsWith("Tonnes"), name);
    assertFalse(name.contains("exports, sent"), name);
  }

  @Test
  void whatAPersonSaysIsCountedNamesTheGroupAndItsDifferences() {
    FigureGroup found = shipped().group();
    ReportedFigure one = counting(found.figures().getFirst(), "steel exports");
    ReportedFigure other = counting(found.figures().getLast(), "steel exports to Kent");
    FigureGroup group = new FigureGroup(found.why(), List.of(one, other));
    assertEquals("Steel exports", new ReportWords(english).name(group));
    for (FigureDifference difference : comparison.between(one, other)) {
      String told = new GroupWords(english).difference(difference, one, other);
      assertFalse(told.contains("“exports"), told);
    }
    FigureGroup apart = new FigureGroup(found.why(), List.of(one, counting(other, "steelworks")));
    assertFalse(new ReportWords(english).name(apart).contains("teel"), "they share no word");
  }

  @Test
  void thoseWhoDisagreeAreNamedAndAreNoCountOfAnotherKind() {
    Compared group = killed();
    assertTrue(new ReportWords(english).summary(group).endsWith(" · 2 origins · A, B disagree"));
    assertEquals(
        "1 other figure · 2 origins in all · 1 disputes this figure",
        new ReportWords(english).also(group, 1, 0));
    assertEquals(
        "1 other figure · 2 origins in all · 1 gives a different figure",
        new ReportWords(english).also(group, 0, 1),
        "nobody disputes it");
  }

  @Test
  void figuresAreNotCalledReports() {
    Compared group =
        group(
            "2025-02-02 | Wire | About 70 ferries were laid up in Busan in 2023, Japan's transport"
                + " ministry estimated. In 2024 about 90 ferries were laid up in Busan, it"
                + " estimated.");
    assertEquals(
        "2 figures of one source in 1 report",
        new GroupWords(english).origin(group.origins().getFirst()));
  }

  private String difference(Messages messages, Compared group) {
    List<ReportedFigure> all = group.group().figures();
    return new GroupWords(messages)
        .difference(
            comparison.between(all.getFirst(), all.getLast()).getFirst(),
            all.getFirst(),
            all.getLast());
  }

  @Test
  void datesStandAsTheLanguageWritesThem() {
    Compared group =
        group(
            "2024-08-02 | Wire | China's exports to North Korea were $70 million in the first half"
                + " of 2024, customs said.",
            "2025-05-02 | Post | China's exports to North Korea were $90 million in January-March"
                + " 2025, customs said.");
    assertEquals("other date: first half of 2024 and Jan–Mar 2025", difference(english, group));
    assertEquals("시점이 다름: 2024년 상반기, 2025년 1월~3월", difference(korean, group));
  }

  @Test
  void aRevisionIsToldByDaysThatAReaderReads() {
    Compared group =
        group(
            "2025-02-02 | Wire | About 70 ferries were laid up in Busan, Japan's transport ministry"
                + " estimated.",
            "2025-05-02 | Post | About 90 ferries were laid up in Busan, Japan's transport ministry"
                + " estimated.");
    assertEquals(
        "revision: the later figure takes the place of the earlier one (2 Feb 2025 · 2 May 2025)",
        difference(english, group));
  }

  @Test
  void everythingThatIsMeasuredHasANameInEachLanguage() {
    Set<String> names =
        WordList.read("compare/measures.tsv").rows().stream()
            .map(row -> row.get(1))
            .flatMap(name -> List.of(name.split("\\+")).stream())
            .collect(Collectors.toSet());
    for (String name : names) {
      assertFalse(english.text("measure." + name).isBlank(), name);
      assertFalse(korean.text("measure." + name).isBlank(), name);
    }
  }

  @Test
  void statesHaveKoreanNames() {
    StateLabels names = new StateLabels(Locale.KOREAN);
    assertEquals("북한", names.of("North Korea"));
    assertEquals("Nowhere", names.of("Nowhere"));
    assertEquals("North Korea", new StateLabels(Locale.ENGLISH).of("North Korea"));
  }
}

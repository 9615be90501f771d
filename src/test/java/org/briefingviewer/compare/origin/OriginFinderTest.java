// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.compare.ComparedTexts;
import org.briefingviewer.compare.ReportComparison;
import org.briefingviewer.compare.ReportComparison.Compared;
import org.briefingviewer.compare.origin.Origin.OriginKind;
import org.briefingviewer.compare.origin.Origin.Sign;
import org.briefingviewer.compare.origin.TextReuse.Shared;
import org.briefingviewer.model.translation.Translation;
import org.briefingviewer.model.translation.Translator;
import org.junit.jupiter.api.Test;

class OriginFinderTest {
  private final ComparedTexts texts = new ComparedTexts();

  /// Four wires of five sentences each.
  private static List<String> wire(int number) {
    String place = List.of("Alder", "Birch", "Cedar", "Dogwood").get(number);
    List<String> sentences = new ArrayList<>();
    for (String frame :
        List.of(
            "The harbour of %s lost its last crane in the storm that came up the coast on Sunday.",
            "Men from the yards near %s spent two nights pulling beams out of the brown water.",
            "Nobody in %s had seen the river stand so high since the old bridge was pulled down.",
            "Shops along the quay of %s gave away bread because their ovens had gone cold.",
            "The mayor of %s asked for boats, pumps and dry blankets before the next tide.")) {
      StringBuilder own = new StringBuilder();
      for (String word : frame.formatted(place).split(" ")) {
        own.append(word.length() > 4 ? word + List.of("", "s", "er", "ly").get(number) : word);
        own.append(' ');
      }
      sentences.add(own.toString().strip());
    }
    return sentences;
  }

  private static String text(String headline, List<String> sentences) {
    return headline + "\n\n" + String.join(" ", sentences);
  }

  @Test
  void abridgedReorderedAndRetitledCopiesAreFoundAndOthersAreNot() {
    TextReuse reuse = new TextReuse();
    for (int i = 0; i < 4; i++) {
      List<String> wire = wire(i);
      reuse.add("w" + i, text("Storm " + i, wire));
      reuse.add("abridged" + i, text("Flood " + i, wire.subList(2, 5)));
      reuse.add("reordered" + i, text("High water " + i, wire.reversed()));
      reuse.add("retitled" + i, text("A town without bread", wire));
    }
    List<Shared> shared = reuse.shared();
    assertEquals(4 * 6, shared.size(), shared::toString);
    for (Shared pair : shared) {
      String one = pair.one().substring(pair.one().length() - 1);
      assertTrue(pair.other().endsWith(one), pair::toString);
      assertTrue(pair.density() > 0.7 && pair.density() <= 1, pair::toString);
    }
  }

  @Test
  void wordsThatAllQuoteAreNoCopy() {
    TextReuse reuse = new TextReuse();
    String quoted = "“We will rebuild every house on this street before the winter comes again,”";
    reuse.add("one", "Rain. " + quoted + " the mayor said at noon to a small crowd of men.");
    reuse.add("other", "Wind. " + quoted + " so he told reporters who had come by boat today.");
    assertEquals(List.of(), reuse.shared());
  }

  @Test
  void boilerplateOfManyTextsIsNoCopy() {
    TextReuse reuse = new TextReuse();
    for (int i = 0; i < 20; i++) {
      reuse.add(
          "a" + i,
          "Item "
              + i
              + " of today.\n\nThis text may be passed on by members of the press pool only"
              + " and must bear the name of the pool at its head.");
    }
    assertEquals(List.of(), reuse.shared());
  }

  private List<Origin> origins(String... reports) {
    ReportComparison comparison = new ReportComparison();
    for (int i = 0; i < reports.length; i++) {
      String[] parts = reports[i].split(" \\| ");
      comparison.add(texts.article("r" + i, parts[0], parts[1], parts[2]));
    }
    List<Compared> groups = comparison.groups();
    assertEquals(1, groups.size(), groups::toString);
    return groups.getFirst().origins();
  }

  @Test
  void reportsThatHeardOneSourceAtOnceShareItAndAreNoCopies() {
    List<Origin> found =
        origins(
            "2025-05-02 | Wire | About 70 ferries were laid up in Busan, Japan's transport ministry"
                + " estimated.",
            "2025-05-02 | Post | Japan's transport ministry estimated that about 70 ferries had"
                + " been laid up in Busan.",
            "2025-05-03 | Daily | The harbour guild estimated that 90 ferries were laid up in"
                + " Busan.");
    assertEquals(2, found.size(), found::toString);
    assertEquals(OriginKind.COMMON_SOURCE, found.getFirst().kind());
    assertEquals(Sign.CHAIN, found.getFirst().evidence().getFirst().sign());
    assertEquals("Japan's transport ministry", found.getFirst().evidence().getFirst().words());
    assertEquals(OriginKind.NONE_FOUND, found.getLast().kind());
    assertEquals(List.of(), found.getLast().evidence());
  }

  @Test
  void aTranslationAndItsOriginalAreOneOrigin() {
    ReportComparison comparison = new ReportComparison();
    comparison.add(
        texts.article(
            "r0",
            "2025-05-02",
            "Wire",
            "The harbour guild estimated that 90 ferries were laid up in Busan."));
    comparison.add(
        texts.article(
            "r1",
            "2025-05-03",
            "Post",
            "A union of pilots estimated that 90 ferries were laid up in Busan."));
    assertEquals(2, comparison.groups().getFirst().origins().size());
    List<Translation> joined =
        List.of(
            new Translation(
                "r0", "r1", new Translator.Unknown(), "Dana", LocalDate.parse("2025-05-04")));
    assertTrue(comparison.translated(joined));
    assertFalse(comparison.translated(joined));
    Origin one = comparison.groups().getFirst().origins().getFirst();
    assertEquals(OriginKind.COPIED, one.kind());
    assertEquals(Sign.TRANSLATION, one.evidence().getFirst().sign());
    assertEquals(2, one.figures().size());
  }

  @Test
  void oneSourceOfDifferentMonthsIsNoPressConference() {
    List<Origin> found =
        origins(
            "2025-02-02 | Wire | About 70 ferries were laid up in Busan, Japan's transport ministry"
                + " estimated.",
            "2025-05-02 | Post | About 80 ferries were laid up in Busan, Japan's transport ministry"
                + " estimated.");
    assertEquals(OriginKind.ONE_SOURCE, found.getFirst().kind());
  }

  @Test
  void oneSourceUnderTwoNamesIsToldAsTwoNames() {
    List<Origin> found =
        origins(
            "2025-02-02 | Wire | About 70 ferries were laid up in Busan, Japan's transport ministry"
                + " estimated.",
            "2025-05-02 | Post | About 80 ferries were laid up in Busan, Japan's ministry of"
                + " transport estimated.",
            "2025-08-02 | Daily | About 90 ferries were laid up in Busan, Japan's transport"
                + " ministry estimated.");
    assertEquals(1, found.size(), found::toString);
    List<Origin.Evidence> signs = found.getFirst().evidence();
    assertEquals("Japan's ministry of transport", signs.getFirst().alias());
    assertEquals("", signs.getLast().alias());
    assertEquals("Japan's transport ministry", signs.getLast().words());
    assertEquals("r0", signs.getLast().one().articleId());
    assertEquals("r2", signs.getLast().other().articleId());
  }

  @Test
  void dataWithANameIsOneSourceAndPicturesWithoutOneAreNot() {
    List<Origin> named =
        origins(
            "2025-02-02 | Wire | Exports of coal to Japan were $70 million in 2024, according to"
                + " Japanese customs data.",
            "2025-08-02 | Post | Exports of coal to Japan were $90 million in 2024, according to"
                + " Japanese customs data.");
    assertEquals(1, named.size(), named::toString);
    List<Origin> pictures =
        origins(
            "2025-02-02 | Wire | About 70 ferries were laid up in Busan, according to satellite"
                + " images.",
            "2025-08-02 | Post | About 90 ferries were laid up in Busan, according to satellite"
                + " images.");
    assertEquals(2, pictures.size(), pictures::toString);
  }

  @Test
  void anOddNumberSpeaksForOneOrigin() {
    List<Origin> found =
        origins(
            "2025-02-02 | Wire | Experts estimated that 17,243 crates were stored in Busan.",
            "2025-05-02 | Post | Officials estimated that 17,243 crates were stored in Busan.");
    assertEquals(1, found.size(), found::toString);
    assertEquals(Sign.ODD_FIGURE, found.getFirst().evidence().getFirst().sign());
  }
}

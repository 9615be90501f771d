// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class UnitTableTest {
  private static final UnitTable OWN = UnitTable.own();

  private static String refused(String text) {
    return assertThrows(WordListFault.class, () -> UnitTable.of(WordList.of("some.tsv", text)))
        .getMessage();
  }

  @Test
  void aBaseIsOneOfItself() {
    assertFalse(OWN.sizes().isEmpty());
    for (UnitSize size : OWN.sizes()) {
      UnitSize base = Objects.requireNonNull(OWN.size(size.base()), size.unit());
      assertEquals(base.unit(), base.base(), size.unit());
      assertEquals(Fraction.of("1"), base.factor(), size.unit());
    }
  }

  @Test
  void aReaderIsToldOnlyWhatIsMeasuredInTheSameBase() {
    for (UnitSize size : OWN.sizes()) {
      for (String shown : size.shownIn()) {
        UnitSize other = Objects.requireNonNull(OWN.size(shown), size.unit() + " in " + shown);
        assertEquals(size.base(), other.base(), size.unit() + " in " + shown);
      }
    }
  }

  @Test
  void aTonThatMayBeAnyOfThreeHasNoSize() {
    assertNull(OWN.size("ton"));
    assertNotNull(OWN.size("long ton"));
  }

  @Test
  void aScaleHasNoZeroToMeasureFrom() {
    assertFalse(OWN.hasZero("celsius"));
    assertFalse(OWN.hasZero("magnitude"));
    assertFalse(OWN.hasZero("fraction"));
    assertTrue(OWN.hasZero("square meter"));
    assertTrue(OWN.hasZero("artillery shell"));
  }

  @Test
  void aUnitMayBeWrittenInThousands() {
    UnitTable table =
        UnitTable.of(
            WordList.of(
                "some.tsv",
                """
                length\tli\tli | ri\t里\t\t500 meter\t\tmeter\thalf of one
                length\tli\tkli\t\t1000
                """));

    assertEquals(
        List.of(
            new UnitSpelling("length", "li", List.of("li", "ri"), List.of("里"), BigDecimal.ONE),
            new UnitSpelling("length", "li", List.of("kli"), List.of(), new BigDecimal(1000))),
        table.spellings());
    assertEquals(
        new UnitSize("li", "meter", Fraction.of("500"), Fraction.ZERO, List.of("meter")),
        table.size("li"));
  }

  @Test
  void aSizeIsRefusedWithItsLine() {
    assertEquals(
        "some.tsv, line 1: write the size as a number and a unit, not \"500\"",
        refused("length\tli\tli\t\t\t500\t\t\tsource"));
    assertEquals(
        "some.tsv, line 1: \"5/0\" is no number",
        refused("length\tli\tli\t\t\t5/0 meter\t\t\tsource"));
    assertEquals(
        "some.tsv, line 1: the size is nothing",
        refused("length\tli\tli\t\t\t0 meter\t\t\tsource"));
    assertEquals(
        "some.tsv, line 1: a size needs its source", refused("length\tli\tli\t\t\t500 meter"));
    assertEquals(
        "some.tsv, line 2: \"li\" has a size already",
        refused("length\tli\tli\t\t\t5 meter\t\t\tsource\n".repeat(2)));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class NormalTextTest {
  private static final int MANY = 300_000;
  private static final String JOINER = "\u034f";

  @Test
  void wordsOfPeopleAreComposedAndNothingElse() {
    assertEquals("é, 각, שָׁ, ཨཱི", NormalText.of("e\u0301, 각, שָׁ, ཨཱི", Form.NFC));
    assertTrue(NormalText.isComposed("é, 각"));
    assertFalse(NormalText.isComposed("e\u0301"));
  }

  /// Each order of marks takes time with the square of their number in Java's own.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0f71\u0f72", // Tibetan vowels
        "\u05bc\u05b0", // Hebrew points
        "\u0301\u0323", // accents, above before below
        "\u0345\u0301\u0323\u0327", // of four classes
        "\u0344", // each of them two
        "\u0f73" // the same in Tibetan
      })
  void aRunOfMarksWithoutEndIsPartedAndKept(String marks) {
    String made = NormalText.of("x" + marks.repeat(MANY / marks.length()), Form.NFC);
    assertTrue(NormalText.isComposed(made));
    assertEquals(made, NormalText.of(made, Form.NFC), "done once it is done");
    for (String run : made.substring(1).split(JOINER)) {
      assertTrue(run.length() <= 30, () -> "a run of " + run.length());
    }
    long kept = made.replace(JOINER, "").length();
    assertTrue(kept >= MANY, () -> "of " + MANY + " marks " + kept + " are left");
  }

  @Test
  void whatIsNotInOrderIsToldInTimeToo() {
    assertFalse(NormalText.isComposed("x" + "\u0301\u0323".repeat(MANY)));
  }
}

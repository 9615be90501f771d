// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.name;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TrigramFilterTest {
  private static final String TEXT = "theharbourcounted41tonnesкимченын김정은";

  @Test
  void whateverStandsInATextMayBeThere() {
    TrigramFilter triples = new TrigramFilter(TEXT);
    for (int from = 0; from < TEXT.length(); from++) {
      for (int to = from; to <= TEXT.length(); to++) {
        assertTrue(triples.mayHold(TEXT.substring(from, to)));
      }
    }
  }

  @Test
  void aNameOfOtherLettersIsNot() {
    assertFalse(new TrigramFilter(TEXT).mayHold("vladimirputin"));
    assertFalse(new TrigramFilter("").mayHold("abc"));
  }
}

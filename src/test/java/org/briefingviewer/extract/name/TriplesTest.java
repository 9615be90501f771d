// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.name;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TriplesTest {
  private static final String TEXT = "theharbourcounted41tonnesкимченын김정은";

  @Test
  void whateverStandsInATextMayBeThere() {
    Triples triples = new Triples(TEXT);
    for (int from = 0; from < TEXT.length(); from++) {
      for (int to = from; to <= TEXT.length(); to++) {
        assertTrue(triples.mayHold(TEXT.substring(from, to)));
      }
    }
  }

  @Test
  void aNameOfOtherLettersIsNot() {
    assertFalse(new Triples(TEXT).mayHold("vladimirputin"));
    assertFalse(new Triples("").mayHold("abc"));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class LatinKeysTest {

  @Test
  void aCyrillicLetterIsTheKeyAtItsPlace() {
    assertEquals(KeyCode.N, LatinKeys.of("т"));
    assertEquals(KeyCode.A, LatinKeys.of("Ф"));
    assertEquals(KeyCode.Z, LatinKeys.of("я"));
    assertEquals(KeyCode.M, LatinKeys.of("ь"));
    assertEquals(KeyCode.P, LatinKeys.of("з"));
  }

  @Test
  void aLatinLetterIsItsOwnKey() {
    assertEquals(KeyCode.N, LatinKeys.of("n"));
    assertEquals(KeyCode.F, LatinKeys.of("F"));
  }

  @Test
  void whatIsNoLetterOfEitherHasNone() {
    assertNull(LatinKeys.of(""));
    assertNull(LatinKeys.of("ж"));
    assertNull(LatinKeys.of("1"));
    assertNull(LatinKeys.of("가"));
    assertNull(LatinKeys.of("ab"));
  }
}

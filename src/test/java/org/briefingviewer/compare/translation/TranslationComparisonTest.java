// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.translation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/// Which paragraph and which figure of a translation is which of its original.
class TranslationComparisonTest {
  @Test
  void paragraphsAndFiguresAreThoseThatACarefulReaderGives() throws IOException {
    assertAll(
        TranslationPair.all().stream()
            .map(
                pair ->
                    () -> {
                      TranslationComparison made =
                          TranslationComparison.of(pair.original(), pair.translation());
                      assertEquals(
                          pair.aligned() + "\n" + String.join("\n", pair.told()),
                          TranslationPair.aligned(made)
                              + "\n"
                              + String.join("\n", TranslationPair.told(made)),
                          pair.name());
                    }));
  }
}

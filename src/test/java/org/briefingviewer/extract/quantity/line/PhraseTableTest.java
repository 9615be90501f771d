// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Set;
import org.briefingviewer.extract.quantity.Drawing;
import org.junit.jupiter.api.Test;

class PhraseTableTest {

  private static AtomLine line(String text) {
    return new LineReader(Set.of(), Set.of())
        .read(text, Drawing.analysed(text).sentences().getFirst());
  }

  @Test
  void findsTheLongestPhraseOnEitherSide() {
    PhraseTable<String> table = new PhraseTable<>(false);
    table.add("more", "short");
    table.add("more than", "long");
    AtomLine line = line("More than more");
    var first = table.startingAt(line, 0);
    assertNotNull(first);
    assertEquals("long", first.meaning());
    var last = table.endingAt(line, 3);
    assertNotNull(last);
    assertEquals("short", last.meaning());
    assertNull(table.startingAt(line, 1));
  }

  @Test
  void symbolsKeepTheirCapitals() {
    PhraseTable<String> table = new PhraseTable<>(true);
    table.add("MB", "megabyte");
    assertNotNull(table.startingAt(line("MB"), 0));
    assertNull(table.startingAt(line("mb"), 0));
  }
}

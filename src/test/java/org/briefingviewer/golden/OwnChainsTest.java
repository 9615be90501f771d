// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnChainsTest {

  @Test
  void marksAreReadAndTakenOut() {
    OwnChains own =
        OwnChains.read("{a1 Kyodo} counts [a 40 boats], not [- 50]. ¶ It is {a1b1 Ola}.");
    assertEquals("Kyodo counts 40 boats, not 50. \n\n It is Ola.", own.text());
    assertEquals(
        List.of("Kyodo", "Ola"),
        own.links(own.figures().getFirst()).stream().map(s -> s.of(own.text())).toList());
    assertEquals(List.of(), own.links(own.figures().getLast()));
  }

  @Test
  void aFigureOfAChainWithoutLinksIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> OwnChains.read("About [b 40 boats] left."));
  }

  @Test
  void everyTextOfOurOwnIsMarkedWhole() throws IOException {
    try (InputStream in =
        OwnChainsTest.class.getResourceAsStream("/org/briefingviewer/weighing/chains.txt")) {
      List<String> lines =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList();
      assertTrue(lines.size() > 300, "texts: " + lines.size());
      for (String line : lines) {
        OwnChains own = OwnChains.read(line);
        assertTrue(!own.figures().isEmpty(), line);
        assertEquals(-1, own.text().indexOf('['), line);
        assertEquals(-1, own.text().indexOf('{'), line);
      }
    }
  }
}

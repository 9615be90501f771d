// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.quantity.Drawing;
import org.briefingviewer.extract.text.AnalysedText;
import org.junit.jupiter.api.Test;

class LineReaderTest {

  private static List<String> atoms(String text) {
    AnalysedText analysed = Drawing.analysed(text);
    AtomLine line =
        new LineReader(Set.of("three", "year"), Set.of("RM", "AUD"))
            .read(text, analysed.sentences().getFirst());
    return line.atoms().stream().map(LineAtom::text).toList();
  }

  @Test
  void cutsHyphenedWordsThatBeginWithANumberOrAUnit() {
    assertEquals(List.of("three", "-", "foot", "well-made"), atoms("three-foot well-made"));
    assertEquals(List.of("15", "-", "year", "-", "old"), atoms("15-year-old"));
  }

  @Test
  void cutsMoneyCodesFromTheirFigures() {
    assertEquals(List.of("RM", "79", "AUD", "1.5", "m", "S23"), atoms("RM79 AUD1.5m S23"));
  }

  @Test
  void answersOutsideTheSentenceWithAnEdge() {
    AtomLine line = new AtomLine("", 0, List.of());
    assertEquals(true, line.at(-1).edge());
    assertEquals(true, line.at(7).edge());
    assertEquals(false, line.is(0, "three"));
  }
}

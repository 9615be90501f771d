// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HardBreaksTest {
  private final HardBreaks step = new HardBreaks();

  @Test
  void linesOfAWrappedParagraphAreJoined() {
    String wrapped =
        """
        The two sides agreed to open the road again before the winter and to
        keep it open in the years that follow, though neither of them said
        who would pay for the snow.\
        """;
    assertEquals(List.of("BODY " + wrapped.replace('\n', ' ')), Lines.after(step, wrapped));
  }

  @Test
  void linesThatEndSentencesStayParagraphs() {
    assertEquals(
        List.of("BODY " + Lines.PROSE, "BODY " + Lines.MORE),
        Lines.after(step, Lines.PROSE + "\n" + Lines.MORE));
  }

  @Test
  void aListOfFiguresStaysAList() {
    assertEquals(
        List.of("BODY Rice: 3,000 tons", "BODY Flour: 500 tons", "BODY Oil"),
        Lines.after(step, "Rice: 3,000 tons\nFlour: 500 tons\nOil"));
  }

  @Test
  void aSentenceThatPlainlyGoesOnIsJoined() {
    assertEquals(
        List.of("BODY The road over the pass was opened in spring and closed again."),
        Lines.after(step, "The road over the pass was opened in spring\nand closed again."));
  }

  @Test
  void unevenlyWrappedLinesAreJoinedWhereASentenceGoesOn() {
    String wrapped =
        """
        The harbour was closed for eleven days, its master told the paper. In March the
        Coast Guard opened one lane for ferries and two for freight, and by the
        River Authority's own count 40 ships were waiting.\
        """;
    assertEquals(List.of("BODY " + wrapped.replace('\n', ' ')), Lines.after(step, wrapped));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.ParagraphKind;
import org.briefingviewer.model.TextSpan;
import org.junit.jupiter.api.Test;

class UncoveredTextTest {
  /// Takes what stands in brackets for the listed paragraphs, and returns what else stands there.
  private static List<String> beside(String bracketed) {
    StringBuilder text = new StringBuilder();
    List<Paragraph> listed = new java.util.ArrayList<>();
    int start = 0;
    for (char c : bracketed.toCharArray()) {
      if (c == '[') {
        start = text.length();
      } else if (c == ']') {
        listed.add(new Paragraph(new TextSpan(start, text.length()), ParagraphKind.BODY));
      } else {
        text.append(c);
      }
    }
    String all = text.toString();
    return StructureWire.uncovered(all, listed).stream().map(span -> span.of(all)).toList();
  }

  @Test
  void blankLinesBetweenParagraphsAreNoText() {
    assertEquals(List.of(), beside("[Ice on the river]\n\n[Boats wait.]\n"));
    assertEquals(List.of(), beside("[Ice]\n \n\t\n\n[Boats wait.]\u200b\u00a0"));
    assertEquals(List.of(), beside(""));
  }

  @Test
  void whatStandsBeforeBetweenAndBehindIsFound() {
    assertEquals(
        List.of("Draft", "Not so.", "Nor so.", "(End)"),
        beside("Draft [Ice]\n\nNot so.\n\nNor so.\n\n[Boats wait.] (End)\n"));
    assertEquals(List.of("Nothing is listed."), beside("Nothing is listed."));
    assertEquals(List.of("얼음"), beside("[Ice]얼음[Boats]"));
  }

  @Test
  void itBecomesAPlainParagraphInItsPlace() {
    List<Paragraph> listed =
        Arrays.asList(
            new Paragraph(new TextSpan(0, 3), ParagraphKind.HEADLINE),
            new Paragraph(new TextSpan(9, 12), ParagraphKind.CAPTION));
    assertEquals(
        List.of(
            listed.getFirst(),
            new Paragraph(new TextSpan(4, 8), ParagraphKind.BODY),
            listed.getLast()),
        StructureWire.covered(listed, List.of(new TextSpan(4, 8))));
  }
}

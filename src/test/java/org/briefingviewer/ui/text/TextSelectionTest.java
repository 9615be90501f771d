// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.briefingviewer.model.TextSpan;
import org.briefingviewer.ui.text.TextMouse.WordBounds;
import org.junit.jupiter.api.Test;

class TextSelectionTest {
  private final TextSelection selection = new TextSelection();

  @Test
  void aPressAloneSelectsNothing() {
    selection.begin(new TextSpan(7, 7));
    assertNull(selection.spanProperty().get());
  }

  @Test
  void itGrowsBothWaysFromWhereItBegan() {
    selection.begin(new TextSpan(7, 7));
    selection.extend(new TextSpan(12, 12));
    assertEquals(new TextSpan(7, 12), selection.spanProperty().get());
    selection.extend(new TextSpan(2, 2));
    assertEquals(new TextSpan(2, 7), selection.spanProperty().get());
  }

  @Test
  void aWordStaysSelectedWhicheverWayTheCaretGoes() {
    selection.begin(new TextSpan(4, 9));
    selection.extend(new TextSpan(0, 3));
    assertEquals(new TextSpan(0, 9), selection.spanProperty().get());
  }

  @Test
  void twoClicksTakeTheWordInAnyScript() {
    String text = "met 김정은 and Путин.";
    assertEquals("김정은", WordBounds.at(text, 5).of(text));
    assertEquals("Путин", WordBounds.at(text, text.indexOf("тин")).of(text));
    assertEquals("met", WordBounds.at(text, 0).of(text));
    assertEquals(".", WordBounds.at(text, text.length()).of(text));
    assertEquals(new TextSpan(0, 0), WordBounds.at("", 3));
  }
}

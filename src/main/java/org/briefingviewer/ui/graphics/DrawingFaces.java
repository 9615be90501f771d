// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.graphics;

import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import org.briefingviewer.graphics.LetterStyle;
import org.briefingviewer.ui.font.FontScript;

/// The fonts of a drawing's letters, which lie beside the program.
final class DrawingFaces {
  private DrawingFaces() {}

  static Font font(LetterStyle letters, FontScript script) {
    return switch (script) {
      case HANGUL ->
          Font.font("Noto Sans KR" + (letters.strong() ? " SemiBold" : ""), letters.size());
      case HAN -> Font.font("Noto Sans SC", letters.size());
      case LATIN -> latin(letters);
    };
  }

  private static Font latin(LetterStyle letters) {
    String family =
        switch (letters.face()) {
          case SANS -> "Inter";
          case SERIF -> "Source Serif 4";
        };
    return letters.strong()
        ? Font.font(family + " SemiBold", letters.size())
        : Font.font(
            family, letters.slanted() ? FontPosture.ITALIC : FontPosture.REGULAR, letters.size());
  }
}

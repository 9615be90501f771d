// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.graphics;

import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import org.briefingviewer.graphics.LetterStyle;
import org.briefingviewer.ui.font.FontScript;

/// The fonts of a drawing's letters, which lie beside the program.
final class DrawingFaces {
  private DrawingFaces() {}

  static Font font(LetterStyle letters, FontScript script) {
    FontWeight weight = letters.strong() ? FontWeight.BOLD : FontWeight.NORMAL;
    return switch (script) {
      case HANGUL -> Font.font("Noto Sans KR", weight, letters.size());
      case HAN -> Font.font("Noto Sans SC", weight, letters.size());
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

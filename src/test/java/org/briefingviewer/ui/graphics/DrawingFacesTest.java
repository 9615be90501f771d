// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.graphics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.briefingviewer.graphics.LetterStyle;
import org.briefingviewer.ui.font.FontScript;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.graphics.ShapeNodes.DrawingFaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/// Words of a picture are as strong in Hangul as in Latin letters.
@ExtendWith(ApplicationExtension.class)
class DrawingFacesTest {
  private static final Path ASSETS =
      Path.of(System.getProperty("briefing.home", ".")).resolve("assets");

  @Test
  void strongWordsAreStrongInBothScripts() {
    Fonts fonts = new Fonts(ASSETS);
    fonts.needStrong(FontScript.LATIN);
    fonts.needStrong(FontScript.HANGUL);
    assertEquals("Inter SemiBold", name(LetterStyle.strong(16), FontScript.LATIN));
    assertEquals("Noto Sans KR SemiBold", name(LetterStyle.strong(16), FontScript.HANGUL));
    assertEquals("Noto Sans KR SemiBold", name(LetterStyle.title(16), FontScript.HANGUL));
    assertEquals("Noto Sans KR", name(LetterStyle.plain(16), FontScript.HANGUL));
    assertEquals("Noto Sans KR", name(LetterStyle.slanted(16), FontScript.HANGUL));
  }

  private static String name(LetterStyle letters, FontScript script) {
    return DrawingFaces.font(letters, script).getFamily();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.xhtml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.export.letters.DrawnLetters;
import org.briefingviewer.graphics.DrawingPalette;
import org.briefingviewer.graphics.ShapeRole;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.TlpLevel;
import org.briefingviewer.page.BriefingPage;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.junit.jupiter.api.Test;

class TlpBandTest {
  private static String sheet(HandlingMark... marks) {
    BriefingPage page = new BriefingPage("title", "about", List.of(marks), List.of());
    return PressSheet.of(
        page, new MessageSpeech(new Messages(Locale.ENGLISH)), SheetLook.HANDOUT, DrawnLetters.ANY);
  }

  @Test
  void eachLevelHasItsColourOnBlackAtHeadAndFoot() {
    for (TlpLevel level : TlpLevel.values()) {
      String sheet = sheet(HandlingMark.of(level), new HandlingMark("for the desk", null));
      String mark =
          "<span class=\"tlp-" + level.key() + "\"><span>" + level.text() + "</span></span>";
      assertEquals(3, sheet.split(Pattern.quote(mark), -1).length, sheet);
      assertEquals(3, sheet.split("<p class=\"band tlp\">", -1).length, sheet);
    }
    assertFalse(sheet(new HandlingMark("for the desk", null)).contains("<p class=\"band tlp\">"));
  }

  @Test
  void theColoursAreThoseOfPictures() {
    String css = sheet();
    for (ShapeRole role : ShapeRole.values()) {
      if (role.name().startsWith("TLP_")) {
        String name =
            role == ShapeRole.TLP_GROUND
                ? "\\.band\\.tlp \\{ background-color"
                : "\\.tlp-" + role.name().substring(4).toLowerCase(Locale.ROOT) + "[^{]*\\{ color";
        Matcher colour = Pattern.compile(name + ": (#[0-9a-f]{6});").matcher(css);
        assertTrue(colour.find(), role.name());
        assertEquals(DrawingPalette.light().colours().get(role), Integer.decode(colour.group(1)));
      }
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.xhtml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.briefingviewer.export.letters.DrawnLetters;
import org.briefingviewer.page.BriefingPage;
import org.briefingviewer.page.PageBlock;
import org.briefingviewer.page.PageBlock.ParagraphRole;
import org.briefingviewer.page.PageRun;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.junit.jupiter.api.Test;

class KoreanSheetTest {
  private static PageRun noted(String words, int number) {
    return new PageRun(
        PageRun.Look.FIGURE, words, new PageRun.NoteLink(number, false, "note " + number));
  }

  private static String sheet(DrawnLetters letters, PageRun... runs) {
    PageBlock words = new PageBlock.Words(ParagraphRole.BODY, List.of(runs));
    BriefingPage page = new BriefingPage("title", "about", List.of(), List.of(words));
    return PressSheet.of(
        page, new MessageSpeech(new Messages(Locale.KOREAN)), SheetLook.HANDOUT, letters);
  }

  @Test
  void theParticleBehindAFigureGoesWithItAndALongWordDoesNot() {
    String sheet =
        sheet(
            DrawnLetters.ANY,
            noted("12척", 1),
            PageRun.plain("으로, 늘었다"),
            noted("7척", 2),
            PageRun.plain("밖에되지않는다는말이다"));
    assertTrue(sheet.contains("</sup><span class=\"hangul\">으로,</span></span>"), () -> sheet);
    assertTrue(sheet.contains("</sup></span><span class=\"hangul\">밖에"), () -> sheet);
  }

  @Test
  void theMarkThatClosesAQuotationIsOfTheSameStretch() {
    String sheet = sheet(DrawnLetters.ANY, PageRun.plain("“늘었다."), PageRun.plain("”"));
    assertTrue(sheet.contains("“늘었다.”</span>"), () -> sheet);
  }

  @Test
  void aSignThatNoFaceHasIsDrawnAsTheOneThatLooksLikeIt() {
    DrawnLetters lacking = (letter, wanted) -> letter >= 0x2190 && letter < 0x2300 ? null : wanted;
    String sheet = sheet(lacking, PageRun.plain("1∼10월 ≒ 3"));
    assertTrue(sheet.contains("1~10월"), () -> sheet);
    assertTrue(sheet.contains("□ 3"), () -> sheet);
    assertEquals(-1, sheet.indexOf('∼'));
    assertTrue(sheet(DrawnLetters.ANY, PageRun.plain("1∼10월")).contains("1∼10월"));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.export.office.OfficeFile;
import org.briefingviewer.graphics.DrawingPoint;
import org.briefingviewer.graphics.DrawingShape;
import org.briefingviewer.graphics.LetterStyle;
import org.briefingviewer.graphics.ShapeInk;
import org.briefingviewer.graphics.ShapeRole;
import org.briefingviewer.page.PageRun.Look;
import org.briefingviewer.page.stop.StopPage;
import org.briefingviewer.wording.Messages;
import org.junit.jupiter.api.Test;

/// Whatever is drawn from these shows a sign for what deceives, in its place.
class SignsOfDeceptionTest {
  private static final String TURNED = "2,\u202e000\u200b men";
  private static final String SHOWN = "2,◊000◊ men";

  @Test
  void aPageShowsSigns() {
    assertEquals(SHOWN, PageRun.plain(TURNED).words());
    assertEquals(SHOWN, new PageRun(Look.AS_WRITTEN, TURNED).words());
    assertEquals(SHOWN, new PageRun.NoteLink(1, true, TURNED).spoken());
    assertEquals(SHOWN, new PageBlock.Checked(PageBlock.Standing.READ, TURNED).words());
    assertEquals(SHOWN, new BriefingPage(TURNED, "", List.of(), List.of()).title());
    assertEquals("a◊b", new BriefingPage("a\nb", "", List.of(), List.of()).title());
  }

  @Test
  void theStageShowsSigns() {
    assertEquals(SHOWN, PageRun.plain(TURNED).words());
    assertEquals(SHOWN, new PageBlock.Folded(TURNED, List.of()).words());
    assertEquals(SHOWN, new StopPage(TURNED, List.of(), TURNED, List.of()).origin());
  }

  @Test
  void aPictureShowsSigns() {
    ShapeInk ink = ShapeInk.of(ShapeRole.INK);
    assertEquals(
        SHOWN,
        new DrawingShape.Words(
                TURNED,
                new DrawingPoint(0, 0),
                DrawingShape.Anchor.START,
                LetterStyle.plain(12),
                ink)
            .text());
  }

  @Test
  void aMessageAndAFilesOwnTitleShowSigns() {
    assertEquals("“" + SHOWN + "”", new Messages(Locale.ENGLISH).text("quoted", TURNED));
    assertEquals(
        SHOWN,
        new OfficeFile.Said(TURNED, "", "en", OffsetDateTime.parse("2026-01-01T00:00:00Z"))
            .title());
  }
}

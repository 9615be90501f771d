// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.word;

import java.util.Locale;
import org.briefingviewer.export.office.PartXml;
import org.briefingviewer.graphics.DrawingPalette;
import org.briefingviewer.graphics.ShapeInk;
import org.briefingviewer.graphics.ShapeRole;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.TlpLevel;
import org.briefingviewer.page.BriefingPage;
import org.briefingviewer.wording.MessageSpeech;

/// What stands at the head and at the foot of each page: the handling mark in both, and below which
/// briefing it belongs to and which page it is.
///
/// @param room between the margins, in twentieths of a point
record DocxFrame(BriefingPage page, DocxStyles styles, MessageSpeech speech, int room) {
  private static final DrawingPalette PALETTE = DrawingPalette.light();

  /// Notes do not touch the band below them.
  private static final int FOOT_ROOM = 120;

  byte[] head() {
    PartXml xml = new PartXml().open("w:hdr", "xmlns:w", DocxXml.NAMESPACE);
    band(xml, 0);
    return xml.close().bytes();
  }

  byte[] foot() {
    PartXml xml = new PartXml().open("w:ftr", "xmlns:w", DocxXml.NAMESPACE);
    band(xml, FOOT_ROOM);
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", styles.id(DocxStyle.FOOTER));
    xml.open("w:tabs").empty("w:tab", "w:val", "clear", "w:pos", "9638");
    xml.empty("w:tab", "w:val", "right", "w:pos", String.valueOf(room)).close().close();
    DocxRuns runs = new DocxRuns(styles);
    runs.words(xml, null, page.about());
    xml.open("w:r").empty("w:tab").close();
    field(xml, "PAGE");
    runs.words(xml, null, " / ");
    field(xml, "NUMPAGES");
    return xml.close().close().bytes();
  }

  private static void field(PartXml xml, String name) {
    xml.open("w:fldSimple", "w:instr", " " + name + " ");
    xml.open("w:r").open("w:t").text("1").close().close().close();
  }

  /// TLP's levels stand as the standard draws them, coloured on black; a house's marks beside them
  /// in white, and alone in a frame.
  ///
  /// @param above room that is left above it, in twentieths of a point
  private void band(PartXml xml, int above) {
    boolean tlp = page.marks().stream().anyMatch(mark -> mark.tlp() != null);
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", styles.id(DocxStyle.HANDLING));
    if (tlp) {
      xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "000000");
    }
    if (above > 0) {
      xml.empty("w:spacing", "w:before", String.valueOf(above));
    }
    xml.close();
    if (page.marks().isEmpty()) {
      words(xml, speech.text("handling.none"), "444444", false);
    }
    String before = "";
    for (HandlingMark mark : page.marks()) {
      words(xml, before + mark.text(), tlp ? colour(mark.tlp()) : "000000", true);
      before = " · ";
    }
    xml.close();
  }

  private static String colour(@org.jspecify.annotations.Nullable TlpLevel level) {
    int rgb = level == null ? 0xFFFFFF : PALETTE.rgb(ShapeInk.of(ShapeRole.of(level)));
    return String.format(Locale.ROOT, "%06X", rgb);
  }

  private static void words(PartXml xml, String words, String colour, boolean bold) {
    xml.open("w:r").open("w:rPr");
    if (!bold) {
      xml.empty("w:b", "w:val", "0").empty("w:bCs", "w:val", "0");
    }
    xml.empty("w:color", "w:val", colour).close();
    xml.open("w:t", "xml:space", "preserve").text(words).close().close();
  }
}

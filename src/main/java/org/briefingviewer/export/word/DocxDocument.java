// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.export.office.OfficeFile;
import org.briefingviewer.export.office.PartXml;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.page.BriefingPage;
import org.briefingviewer.wording.MessageSpeech;
import org.jspecify.annotations.Nullable;

/// A document as it grows, a section a page: each has its own handling mark at head and foot, and
/// numbers its notes from 1.
final class DocxDocument {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final MessageSpeech speech;
  private static final OfficeFile.Part MAIN = new OfficeFile.Part("/word/document.xml");

  private final DocxPaper paper;
  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final @Nullable DocxTemplate template;
  private final DocxNotes notes;
  private final DocxBlocks blocks;

  /// What stands at head and foot, by what it says; its number is part of the parts' names.
  private final Map<Frame, Integer> frames = new LinkedHashMap<>();

  private final List<DocxFrame> framed = new ArrayList<>();
  private @Nullable BriefingPage next;

  private record Frame(List<HandlingMark> marks, String about) {}

  /// @param paper our own, where the template has none
  /// @param size of our own letters, 1 for their full size
  DocxDocument(@Nullable DocxTemplate template, DocxPaper paper, double size, MessageSpeech speech)
      throws IOException {
    this.speech = speech;
    this.template = template;
    this.paper = template == null || template.paper() == null ? paper : template.paper();
    this.styles = DocxStyles.of(template, size);
    this.numbering = DocxNumbering.of(template);
    this.notes = new DocxNotes(styles);
    this.blocks = new DocxBlocks(styles, numbering, notes, this.paper.room());
  }

  void add(BriefingPage page) {
    flush(false);
    next = page;
  }

  /// What the last section is like stands elsewhere in the file than what the others are like.
  private void flush(boolean last) {
    BriefingPage page = next;
    if (page != null) {
      blocks.add(page.blocks(), section(page), last);
    }
  }

  private PartXml section(BriefingPage page) {
    Frame frame = new Frame(page.marks(), page.about());
    int number = frames.computeIfAbsent(frame, unknown -> frames.size() + 1);
    if (number > framed.size()) {
      framed.add(new DocxFrame(page, styles, speech, paper.room()));
    }
    PartXml xml = new PartXml().open("w:sectPr");
    xml.empty("w:headerReference", "w:type", "default", "r:id", "head" + number);
    xml.empty("w:footerReference", "w:type", "default", "r:id", "foot" + number);
    paper.write(xml);
    return xml.close();
  }

  void write(OfficeFile.Said said, OutputStream out) throws Refusal, IOException {
    flush(true);
    OfficeFile file = new OfficeFile(out);
    add(file, "styles", "", "styles", styles.bytes());
    add(file, "numbering", "", "numbering", numbering.bytes());
    add(file, "settings", "", "settings", settings());
    add(file, "footnotes", "", "footnotes", notes.bytes());
    for (int i = 0; i < framed.size(); i++) {
      String number = String.valueOf(i + 1);
      add(file, "header", number, "head" + number, framed.get(i).head());
      add(file, "footer", number, "foot" + number, framed.get(i).foot());
    }
    OfficeFile.Part theme = template == null ? null : template.copyTheme(file);
    if (theme != null) {
      file.relate(MAIN, theme, "theme", "theme");
    }
    PartXml xml = new PartXml();
    xml.open("w:document", "xmlns:w", DocxXml.NAMESPACE, "xmlns:r", RELATIONS).open("w:body");
    xml.add(blocks.xml()).close().close();
    file.addMain(MAIN, "wordprocessingml.document.main+xml", xml.bytes());
    file.finish(said);
  }

  /// @param number behind the name of a kind of which there are several
  private static void add(OfficeFile file, String kind, String number, String id, byte[] bytes)
      throws IOException {
    OfficeFile.Part part = new OfficeFile.Part("/word/" + kind + number + ".xml");
    file.relate(MAIN, part, kind, id);
    file.add(part, "wordprocessingml." + kind + "+xml", bytes);
  }

  private byte[] settings() {
    PartXml xml = new PartXml().open("w:settings", "xmlns:w", DocxXml.NAMESPACE);
    xml.empty("w:defaultTabStop", "w:val", "720");
    xml.open("w:footnotePr");
    xml.empty("w:footnote", "w:id", "0").empty("w:footnote", "w:id", "1").close();
    xml.open("w:compat");
    xml.empty(
        "w:compatSetting",
        "w:name",
        "compatibilityMode",
        "w:uri",
        "http://schemas.microsoft.com/office/word",
        "w:val",
        "15");
    xml.close();
    boolean korean = speech.locale().getLanguage().equals("ko");
    xml.empty("w:themeFontLang", "w:val", korean ? "ko-KR" : "en-GB", "w:eastAsia", "ko-KR");
    return xml.close().bytes();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.comment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.export.office.OfficeFile;
import org.briefingviewer.export.office.PartXml;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.DroppedLine;
import org.briefingviewer.model.Paragraph;

/// A Word document that holds the words of a text and nothing else.
final class PlainDocument {
  /// Nothing in the document says when it was made.
  private static final OffsetDateTime NO_TIME = OffsetDateTime.parse("1980-01-01T12:00:00Z");

  private PlainDocument() {}

  static byte[] of(Article text) throws IOException {
    PartXml xml = new PartXml().open("w:document", "xmlns:w", DocumentText.NAMESPACE);
    xml.open("w:body");
    List<DroppedLine> leftOut = new ArrayList<>(text.dropped());
    for (Paragraph paragraph : text.paragraphs()) {
      while (!leftOut.isEmpty() && leftOut.getFirst().offset() <= paragraph.span().start()) {
        putBack(xml, leftOut.removeFirst());
      }
      paragraph(xml, paragraph.span().of(text.text()), paragraph.kind().heading());
    }
    leftOut.forEach(line -> putBack(xml, line));
    xml.close().close();
    OfficeFile.Said said = new OfficeFile.Said(text.headline(), "", text.language(), NO_TIME);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OfficeFile file = new OfficeFile(out);
    file.addMain(
        new OfficeFile.Part("/word/document.xml"),
        "wordprocessingml.document.main+xml",
        xml.bytes());
    file.finish(said);
    return out.toByteArray();
  }

  /// What was not compared is in the document all the same; only markup and words that nobody saw
  /// are not.
  private static void putBack(PartXml xml, DroppedLine line) {
    if (line.reason() != DroppedLine.Reason.MARKUP && line.reason() != DroppedLine.Reason.UNSEEN) {
      paragraph(xml, line.text(), false);
    }
  }

  private static void paragraph(PartXml xml, String words, boolean strong) {
    xml.open("w:p").open("w:r");
    if (strong) {
      xml.open("w:rPr").empty("w:b").close();
    }
    xml.open("w:t", "xml:space", "preserve").text(words).close();
    xml.close().close();
  }
}

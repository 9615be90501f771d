// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// Writes Word documents as a word processor does.
final class WordSheet implements AutoCloseable {
  private final XWPFDocument document = new XWPFDocument();

  WordSheet() {
    style("Title", "Title");
    style("Heading1", "heading 1");
    style("Heading2", "heading 2");
    style("ListBullet", "List Bullet");
    style("TOC1", "toc 1");
  }

  /// @param id may be in any language; the name is Word's own
  void style(String id, String name) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.setType(STStyleType.PARAGRAPH);
    document.createStyles().addStyle(new XWPFStyle(style));
  }

  XWPFDocument document() {
    return document;
  }

  XWPFParagraph paragraph(String words) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.createRun().setText(words);
    return paragraph;
  }

  WordSheet styled(String style, String words) {
    paragraph(words).setStyle(style);
    return this;
  }

  /// Adds a paragraph in letters of so many points.
  WordSheet sized(int points, String words) {
    paragraph(words).getRuns().getFirst().setFontSize(points);
    return this;
  }

  WordSheet table(String[]... rows) {
    XWPFTable table = document.createTable(rows.length, rows[0].length);
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < rows[r].length; c++) {
        table.getRow(r).getCell(c).setText(rows[r][c]);
      }
    }
    return this;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.write(out);
    return out.toByteArray();
  }

  /// Returns the file with the XML of its body changed.
  static byte[] changed(byte[] docx, UnaryOperator<String> change) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] bytes = in.readAllBytes();
        if (entry.getName().equals("word/document.xml")) {
          bytes =
              change
                  .apply(new String(bytes, StandardCharsets.UTF_8))
                  .getBytes(StandardCharsets.UTF_8);
        }
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(bytes);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}

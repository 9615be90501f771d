// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.made;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Sets an article on pages as a newspaper's archive does: a head line on each page, a large title,
/// one column, its number at the foot.
final class PrintedArticle implements AutoCloseable {
  private static final float EDGE = 72;
  private static final float SIZE = 10.5f;
  private static final float TITLE = 18;
  private static final float SMALL = 8;
  private static final float PITCH = 1.35f;

  private final PDDocument document = new PDDocument();
  private final PDFont font;
  private final String head;
  private PDPageContentStream page;
  private float y;

  /// @param head stands over every page
  PrintedArticle(TrueTypeFont font, String head) throws IOException {
    this.font = PDType0Font.load(document, font, true);
    this.head = head;
    page = begun();
  }

  private PDPageContentStream begun() throws IOException {
    PDPage next = new PDPage(PDRectangle.A4);
    document.addPage(next);
    page = new PDPageContentStream(document, next);
    line(PDRectangle.A4.getHeight() - EDGE / 2, SMALL, head);
    line(EDGE / 2, SMALL, String.valueOf(document.getNumberOfPages()));
    y = PDRectangle.A4.getHeight() - EDGE;
    return page;
  }

  /// Sets a title and its paragraphs, and returns the file.
  byte[] of(List<String> paragraphs) throws IOException {
    paragraph(TITLE, paragraphs.getFirst());
    for (String words : paragraphs.subList(1, paragraphs.size())) {
      paragraph(SIZE, words);
    }
    page.close();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private void paragraph(float size, String text) throws IOException {
    StringBuilder line = new StringBuilder();
    for (String word : drawable(text).split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (font.getStringWidth(longer) / 1000 * size > PDRectangle.A4.getWidth() - 2 * EDGE) {
        next(size, line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    next(size, line.toString());
    y -= size;
  }

  private void next(float size, String words) throws IOException {
    if (y < EDGE) {
      page.close();
      begun();
    }
    line(y, size, words);
    y -= size * PITCH;
  }

  private void line(float at, float size, String words) throws IOException {
    page.beginText();
    page.setFont(font, size);
    page.newLineAtOffset(EDGE, at);
    page.showText(words);
    page.endText();
  }

  /// The font has no Hangul and no Han.
  private static String drawable(String text) {
    return text.replaceAll("[\\p{IsHangul}\\p{IsHan}]+", Answers.NAME);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}

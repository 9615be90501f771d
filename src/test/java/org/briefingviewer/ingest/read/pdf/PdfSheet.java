// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;

/// Sets lines on A4 pages as a typesetter does: the test says where each line stands.
public final class PdfSheet implements AutoCloseable {
  private final PDDocument document = new PDDocument();
  private final PDFont plain;
  private final PDFont bold;
  private PDPageContentStream page;

  /// @param font a TrueType file to embed, or null for the fonts that every reader has
  public PdfSheet(File font) throws IOException {
    plain =
        font == null
            ? new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN)
            : PDType0Font.load(document, font);
    bold = font == null ? new PDType1Font(Standard14Fonts.FontName.TIMES_BOLD) : plain;
    page();
  }

  /// Begins a page.
  public PdfSheet page() throws IOException {
    if (page != null) {
      page.close();
    }
    PDPage next = new PDPage(PDRectangle.A4);
    document.addPage(next);
    page = new PDPageContentStream(document, next);
    return this;
  }

  /// Sets one line; `y` is counted from the top of the page.
  public PdfSheet line(double x, double y, double size, String words) throws IOException {
    return set(plain, x, y, size, words);
  }

  public PdfSheet boldLine(double x, double y, double size, String words) throws IOException {
    return set(bold, x, y, size, words);
  }

  private PdfSheet set(PDFont font, double x, double y, double size, String words)
      throws IOException {
    page.beginText();
    page.setFont(font, (float) size);
    page.newLineAtOffset((float) x, (float) (PDRectangle.A4.getHeight() - y));
    page.showText(words);
    page.endText();
    return this;
  }

  /// Sets one line that runs at a slant, `degrees` against the clock, around where it begins.
  public PdfSheet slanted(int degrees, double x, double y, double size, String words)
      throws IOException {
    page.beginText();
    page.setFont(plain, (float) size);
    page.setTextMatrix(
        Matrix.getRotateInstance(
            Math.toRadians(degrees), (float) x, (float) (PDRectangle.A4.getHeight() - y)));
    page.showText(words);
    page.endText();
    return this;
  }

  /// Sets lines one below the other and returns where the next one would stand.
  public double lines(double x, double y, double size, double pitch, List<String> words)
      throws IOException {
    double at = y;
    for (String line : words) {
      line(x, at, size, line);
      at += pitch;
    }
    return at;
  }

  /// What a test draws itself.
  public interface Drawing {
    void on(PDDocument document, PDPageContentStream page) throws IOException;
  }

  public PdfSheet draw(Drawing drawing) throws IOException {
    drawing.on(document, page);
    return this;
  }

  /// Draws a grey box and no letter, as a scanner does.
  public PdfSheet picture() throws IOException {
    page.addRect(50, 50, 400, 600);
    page.fill();
    return this;
  }

  public PdfSheet says(String title, String author) {
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setAuthor(author);
    return this;
  }

  public byte[] bytes() throws IOException {
    page.close();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  /// Returns the file locked with a password.
  public byte[] locked(String password) throws IOException {
    document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
    return bytes();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}

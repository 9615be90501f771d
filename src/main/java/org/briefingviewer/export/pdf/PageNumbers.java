// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// Numbers the pages, "3 / 12", once it is known how many there are. Screen readers pass over them:
/// they are marked as artifacts of the page (ISO 32000-1, 14.8.2.2).
final class PageNumbers {
  private static final float SIZE = 8;
  private static final float UNITS_PER_EM = 1000;

  /// Points from the right edge of the paper: the margin of the style sheet, 20 mm.
  private static final float RIGHT = 56.7f;

  /// Points from the lower edge: the last line of the foot.
  private static final float BASELINE = 23;

  private PageNumbers() {}

  static void stamp(PDDocument document, PdfFonts fonts) throws IOException {
    PDFont font = fonts.in(document, PdfFonts.Face.SANS);
    int count = document.getNumberOfPages();
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      stamp(document, page, font, number + " / " + count);
    }
  }

  private static void stamp(PDDocument document, PDPage page, PDFont font, String words)
      throws IOException {
    float width = font.getStringWidth(words) / UNITS_PER_EM * SIZE;
    try (PDPageContentStream to =
        new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
      to.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(pagination()));
      to.beginText();
      to.setFont(font, SIZE);
      to.newLineAtOffset(page.getMediaBox().getWidth() - RIGHT - width, BASELINE);
      to.showText(words);
      to.endText();
      to.endMarkedContent();
    }
  }

  private static COSDictionary pagination() {
    COSDictionary artifact = new COSDictionary();
    artifact.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
    artifact.setItem(COSName.SUBTYPE, COSName.getPDFName("Footer"));
    return artifact;
  }
}

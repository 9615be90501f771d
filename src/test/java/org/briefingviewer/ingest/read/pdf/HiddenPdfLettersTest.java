// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDLab;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.ingest.UnreadableFile;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.DroppedLine;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// What no reader of a PDF's page sees is told and counts nowhere; what a reader sees stays.
class HiddenPdfLettersTest {
  private static final float X = 60;
  private static final float Y = 640;

  private final Ingest ingest = new Ingest();

  private static void words(PDPageContentStream page, float size, float x, float y, String words)
      throws IOException {
    page.beginText();
    page.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), size);
    page.newLineAtOffset(x, y);
    page.showText(words);
    page.endText();
  }

  private static void secret(PDPageContentStream page) throws IOException {
    words(page, 11, X, Y, "ninety thousand more");
  }

  @Test
  void lettersThatAreNotDrawnAreToldAndLeftOut() throws Exception {
    hidden(
        (document, page) -> {
          page.setRenderingMode(RenderingMode.NEITHER);
          secret(page);
          page.setRenderingMode(RenderingMode.FILL);
        });
    hidden(
        (document, page) -> {
          page.saveGraphicsState();
          page.setRenderingMode(RenderingMode.NEITHER_CLIP);
          secret(page);
          page.restoreGraphicsState();
        });
  }

  @Test
  void outlinesInTheColourOfTheirGroundAreLeftOut() throws Exception {
    hidden(
        (document, page) -> {
          page.setRenderingMode(RenderingMode.STROKE);
          page.setStrokingColor(Color.WHITE);
          secret(page);
          page.setStrokingColor(Color.BLACK);
          page.setRenderingMode(RenderingMode.FILL);
        });
  }

  @Test
  void lettersInTheColourOfTheirGroundAreLeftOut() throws Exception {
    hidden(
        (document, page) -> {
          page.setNonStrokingColor(Color.WHITE);
          secret(page);
        });
    hidden(
        (document, page) -> {
          page.setNonStrokingColor(0.98f);
          secret(page);
        });
    hidden(
        (document, page) -> {
          page.setNonStrokingColor(new PDColor(new float[] {0, 0, 0.5f}, PDDeviceRGB.INSTANCE));
          page.addRect(X - 5, Y - 10, 300, 30);
          page.fill();
          secret(page);
        });
  }

  @Test
  void whiteByItsLightnessIsLeftOutAndDarkIsNot() throws Exception {
    hidden((document, page) -> inLab(page, 100));
    hidden((document, page) -> inLab(page, 99));
    seen((document, page) -> inLab(page, 40));
  }

  private static void inLab(PDPageContentStream page, float lightness) throws IOException {
    COSDictionary white = new COSDictionary();
    COSArray point = new COSArray();
    point.setFloatArray(new float[] {0.9642f, 1, 0.8249f});
    white.setItem(COSName.WHITE_POINT, point);
    COSArray space = new COSArray(List.of(COSName.LAB, white));
    page.setNonStrokingColor(new PDColor(new float[] {lightness, 0, 0}, new PDLab(space)));
    secret(page);
  }

  @Test
  void transparentAndTinyLettersAreLeftOut() throws Exception {
    hidden(
        (document, page) -> {
          PDExtendedGraphicsState clear = new PDExtendedGraphicsState();
          clear.setNonStrokingAlphaConstant(0f);
          page.saveGraphicsState();
          page.setGraphicsStateParameters(clear);
          secret(page);
          page.restoreGraphicsState();
        });
    hidden((document, page) -> words(page, 0.4f, X, Y, "ninety thousand more"));
  }

  @Test
  void lettersOutsideOfThePageOrOfWhatIsShownOfItAreLeftOut() throws Exception {
    hidden((document, page) -> words(page, 11, X, -40, "ninety thousand more"));
    hidden((document, page) -> words(page, 11, 800, Y, "ninety thousand more"));
    hidden(
        (document, page) -> {
          document.getPage(0).setCropBox(new PDRectangle(0, 680, 595, 162));
          secret(page);
        });
    hidden(
        (document, page) -> {
          page.saveGraphicsState();
          page.addRect(10, 10, 40, 40);
          page.clip();
          secret(page);
          page.restoreGraphicsState();
        });
  }

  @Test
  void lettersOfALayerThatIsSwitchedOffAreLeftOut() throws Exception {
    hidden(
        (document, page) -> {
          PDOptionalContentGroup layer = layer(document, false);
          page.beginMarkedContent(org.apache.pdfbox.cos.COSName.OC, layer);
          secret(page);
          page.endMarkedContent();
        });
    seen(
        (document, page) -> {
          PDOptionalContentGroup layer = layer(document, true);
          page.beginMarkedContent(org.apache.pdfbox.cos.COSName.OC, layer);
          secret(page);
          page.endMarkedContent();
        });
  }

  private static PDOptionalContentGroup layer(PDDocument document, boolean on) {
    PDOptionalContentProperties layers = new PDOptionalContentProperties();
    PDOptionalContentGroup layer = new PDOptionalContentGroup("notes");
    layers.addGroup(layer);
    layers.setGroupEnabled(layer, on);
    document.getDocumentCatalog().setOCProperties(layers);
    return layer;
  }

  @Test
  void lettersUnderABlackBarAreLeftOut() throws Exception {
    hidden(
        (document, page) -> {
          secret(page);
          page.addRect(X - 5, Y - 10, 300, 30);
          page.fill();
        });
  }

  @Test
  void theWordsThatAProgramReadUnderAScanAreKept() throws Exception {
    for (boolean before : new boolean[] {true, false}) {
      seen(
          (document, page) -> {
            if (before) {
              scan(document, page);
            }
            page.setRenderingMode(RenderingMode.NEITHER);
            secret(page);
            page.setRenderingMode(RenderingMode.FILL);
            if (!before) {
              scan(document, page);
            }
          });
    }
  }

  private static void scan(PDDocument document, PDPageContentStream page) throws IOException {
    BufferedImage picture = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
    page.drawImage(LosslessFactory.createFromImage(document, picture), 40, Y - 20, 400, 50);
  }

  @Test
  void whiteLettersOnADarkGroundOrAPictureAreKept() throws Exception {
    seen(
        (document, page) -> {
          page.setNonStrokingColor(Color.DARK_GRAY);
          page.addRect(X - 5, Y - 10, 300, 30);
          page.fill();
          page.setNonStrokingColor(Color.WHITE);
          secret(page);
        });
    seen(
        (document, page) -> {
          scan(document, page);
          page.setNonStrokingColor(Color.WHITE);
          secret(page);
        });
  }

  @Test
  void aPageOfHiddenLettersAloneIsRefusedByItsReason() throws Exception {
    try (PdfSheet sheet = new PdfSheet(null)) {
      sheet.draw(
          (document, page) -> {
            page.setNonStrokingColor(Color.WHITE);
            words(page, 11, X, Y, "Nobody sees a word of what stands on this page.");
          });
      byte[] pdf = sheet.bytes();
      UnreadableFile refused =
          Assertions.assertThrows(UnreadableFile.class, () -> ingest.read("a", "hidden.pdf", pdf));
      assertTrue(refused.problem().what().contains("hidden"), refused.problem().what());
    }
  }

  private void hidden(PdfSheet.Drawing drawing) throws Exception {
    Article article = article(drawing);
    assertTrue(article.text().contains("5,000 tons"), article.text());
    assertTrue(!article.text().contains("ninety"), article.text());
    assertEquals(
        List.of(new DroppedLine("ninety thousand more", DroppedLine.Reason.UNSEEN, 0)),
        article.dropped());
  }

  private void seen(PdfSheet.Drawing drawing) throws Exception {
    Article article = article(drawing);
    assertTrue(article.text().contains("ninety thousand more"), article.text());
    assertEquals(List.of(), article.dropped());
  }

  private Article article(PdfSheet.Drawing drawing) throws Exception {
    try (PdfSheet sheet = new PdfSheet(null)) {
      sheet.line(
          X, 100, 11, "The harbour office counted 5,000 tons of rye in the spring, it said.");
      sheet.draw(drawing);
      return ingest.read("a", "harbour.pdf", sheet.bytes());
    }
  }
}

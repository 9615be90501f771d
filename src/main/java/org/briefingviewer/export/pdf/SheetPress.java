// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.briefingviewer.export.pdf.writing.LineOrder;
import org.briefingviewer.export.pdf.writing.PrintedLineEnds;
import org.briefingviewer.export.pdf.writing.RightToLeft;
import org.briefingviewer.export.xhtml.PressSheet;
import org.briefingviewer.export.xhtml.SheetLook;
import org.briefingviewer.page.BriefingPage;
import org.briefingviewer.wording.MessageSpeech;

/// Makes a PDF of one sheet.
final class SheetPress {
  private static final String PRODUCER = "Briefing Viewer";

  /// Stands for a letter that none of our faces has; the sheet has it there already.
  private static final String NO_LETTER = "□";

  /// So many lines, head and foot among them, are no sheet of their own if that can be helped.
  private static final int FEW = 32;

  private final PdfFonts fonts;

  SheetPress(PdfFonts fonts) {
    this.fonts = fonts;
    XRLog.setLoggingEnabled(false);
  }

  /// Returns a page as a tagged PDF. What would leave a few lines for a last sheet is set closer,
  /// where that saves the sheet.
  PressedSheet press(BriefingPage page, MessageSpeech speech) throws IOException {
    PressedSheet wide = press(sheet(page, speech, SheetLook.HANDOUT));
    try (PDDocument document = Loader.loadPDF(wide.pdf())) {
      int pages = document.getNumberOfPages();
      if (pages == 1 || lines(document, pages) > FEW) {
        return wide;
      }
      PressedSheet close = press(sheet(page, speech, SheetLook.HANDOUT_CLOSE));
      try (PDDocument other = Loader.loadPDF(close.pdf())) {
        return other.getNumberOfPages() < pages ? close : wide;
      }
    }
  }

  /// Returns a page as XHTML, for the faces that we have.
  String sheet(BriefingPage page, MessageSpeech speech, SheetLook look) {
    return PressSheet.of(page, speech, look, fonts);
  }

  private static int lines(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return (int) stripper.getText(document).lines().count();
  }

  /// @param sheet well-formed XHTML that asks for nothing outside itself
  PressedSheet press(String sheet) throws IOException {
    Map<Integer, Set<Integer>> figures;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.usePDDocument(document);
      builder.usePdfUaAccessibility(true);
      builder.withProducer(PRODUCER);
      builder.useReplacementText(NO_LETTER);
      PrintedLineEnds.teach(builder);
      builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
      if (sheet.contains(PdfFonts.RIGHT)) {
        RightToLeft.teach(builder);
      }
      fonts.offer(builder, document, sheet);
      builder.withHtmlContent(sheet, null);
      builder.toStream(out);
      try (PdfBoxRenderer sheets = builder.buildPdfRenderer()) {
        sheets.layout();
        if (sheet.contains(PdfFonts.RIGHT)) {
          LineOrder.set(sheets);
        }
        figures = FigurePages.of(sheets);
        sheets.createPDF();
      }
    }
    return new PressedSheet(out.toByteArray(), figures);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Makes a PDF of one sheet.
final class SheetPress {
  private static final String PRODUCER = "Briefing Viewer";

  /// Stands for a letter that none of our faces has.
  private static final String NO_LETTER = "□";

  private final PdfFonts fonts;

  SheetPress(PdfFonts fonts) {
    this.fonts = fonts;
    XRLog.setLoggingEnabled(false);
  }

  /// Returns the bytes of a tagged PDF.
  ///
  /// @param sheet well-formed XHTML that asks for nothing outside itself
  byte[] press(String sheet) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.usePDDocument(document);
      builder.usePdfUaAccessibility(true);
      builder.withProducer(PRODUCER);
      builder.useReplacementText(NO_LETTER);
      builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
      fonts.offer(builder, document, sheet);
      builder.withHtmlContent(sheet, null);
      builder.toStream(out);
      builder.run();
    }
    return out.toByteArray();
  }
}

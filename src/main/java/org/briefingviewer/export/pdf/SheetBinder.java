// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.briefingviewer.export.pdf.writing.ReadableForms;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.page.NotedFigure;
import org.jspecify.annotations.Nullable;

/// Binds sheets into one file: one structure tree, one row of page numbers, links that say where
/// they lead. Equal sheets give equal bytes: the file's dates are those of the briefing, and its
/// identifier follows from them.
final class SheetBinder implements Closeable {
  private final PDFMergerUtility merger = new PDFMergerUtility();
  private @Nullable PDDocument whole;
  private @Nullable AttachedBriefing attached;
  private PageRanges pages = PageRanges.ALL;
  private final ShownFigures figuresOn = new ShownFigures();
  private Set<EstimateId> shown = Set.of();

  /// Puts the briefing itself into the file.
  void attach(@Nullable AttachedBriefing briefing) {
    attached = briefing;
  }

  /// Says which pages are written.
  void keep(PageRanges chosen) {
    pages = chosen;
  }

  /// Adds a page behind those that are there, and notes where its figures stand.
  void add(PressedSheet sheet, List<NotedFigure> figures) throws IOException {
    int before = count();
    add(sheet.pdf());
    figuresOn.add(before + 1, count(), figures, sheet.figures());
  }

  private int count() {
    return whole == null ? 0 : whole.getNumberOfPages();
  }

  /// Returns the figures that stand on the pages that were written, when these are not all.
  Set<EstimateId> shown() {
    return shown;
  }

  /// Adds a sheet's PDF behind those that are there.
  void add(byte[] sheet) throws IOException {
    if (whole == null) {
      whole = Loader.loadPDF(sheet);
      ReadableForms.set(whole);
      return;
    }
    try (PDDocument next = Loader.loadPDF(sheet)) {
      ReadableForms.set(next);
      merger.appendDocument(whole, next);
    }
  }

  /// Writes the file.
  ///
  /// @param made when the briefing was made
  /// @throws Refusal when pages are to be kept that are not there
  void write(PdfFonts fonts, OffsetDateTime made, OutputStream out) throws Refusal, IOException {
    PDDocument document = whole;
    if (document == null) {
      throw new IllegalStateException("nothing was added");
    }
    pages.check(document.getNumberOfPages());
    LinkContents.set(document);
    PageNumbers.stamp(document, fonts);
    if (!pages.all()) {
      shown = figuresOn.on(pages, document);
      KeptPages.keep(document, pages);
    }
    PdfArchival.declare(document);
    if (attached != null) {
      attached.to(document, made);
    }
    Calendar date = GregorianCalendar.from(made.toZonedDateTime());
    document.getDocumentInformation().setCreationDate(date);
    document.getDocumentInformation().setModificationDate(date);
    // The first sheet's own identifier was made from the time of day.
    document.getDocument().getTrailer().removeItem(COSName.ID);
    document.setDocumentId(made.toEpochSecond());
    document.save(out);
  }

  @Override
  public void close() throws IOException {
    if (whole != null) {
      whole.close();
    }
  }
}

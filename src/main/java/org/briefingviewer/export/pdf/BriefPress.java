// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.xhtml.SheetLook;
import org.briefingviewer.export.xhtml.SheetLook.Paper;
import org.briefingviewer.export.xhtml.SheetLook.Setting;
import org.briefingviewer.extract.text.SentenceSplitter;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.page.BriefingPage;
import org.briefingviewer.page.brief.BriefChoice;
import org.briefingviewer.page.brief.BriefPage;
import org.briefingviewer.page.brief.BriefRoom;
import org.jspecify.annotations.Nullable;

/// Makes a brief of a briefing, or of one article, that is one page of PDF/UA-1. What does not fit
/// gives way in an order: first the letters get smaller, then a bottom line that is only proposed
/// goes, then changes are counted instead of told, then figures are named instead of shown, the
/// last first. Nothing is cut. Whatever kind of file a brief is, it holds what fits on this page.
///
/// @param page what stands on it
/// @param look how it is set
/// @param sheet the page as a PDF of its own
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
public record BriefPress(BriefingPage page, SheetLook look, byte[] sheet) {
  /// So many changes are told where there is room.
  private static final List<Integer> CHANGES = List.of(6, 3, 1);

  /// A way to set the page.
  private record Fit(Setting setting, BriefRoom room) {}

  /// Fits a brief on one page.
  ///
  /// @return null when it was cancelled
  /// @throws Refusal when the article cannot be read, a figure that was asked for is not there, or
  ///   the maker's own words leave no room
  public static @Nullable BriefPress press(
      ExportOrder order, BriefChoice choice, Paper paper, ExportProgress progress)
      throws Refusal, IOException {
    BriefPage brief =
        BriefPage.of(
            order.briefing(),
            order.articleId(),
            order.speech(),
            choice,
            new SentenceSplitter()::around);
    try (PdfFonts faces = new PdfFonts(order.assets().resolve("fonts"))) {
      SheetPress press = new SheetPress(faces);
      for (Fit fit : fits(brief)) {
        if (progress.cancelled()) {
          return null;
        }
        SheetLook look = new SheetLook(paper, fit.setting());
        BriefingPage page = brief.in(fit.room());
        byte[] sheet = press.press(press.sheet(page, order.speech(), look)).pdf();
        if (pages(sheet) == 1) {
          return new BriefPress(page, look, sheet);
        }
      }
    }
    throw new Refusal(
        order.briefing().about().name(),
        "It does not fit on one page, even without a figure.",
        "Shorten the bottom line and the lines to take, or make the brief of one article.");
  }

  /// Writes the page as a PDF.
  public void write(ExportOrder order, Path out) throws Refusal, IOException {
    try (PdfFonts faces = new PdfFonts(order.assets().resolve("fonts"));
        SheetBinder binding = new SheetBinder()) {
      binding.add(sheet);
      PdfPress.save(order.briefing().info().created(), faces, binding, out);
    }
  }

  private static List<Fit> fits(BriefPage page) {
    List<Fit> fits = new ArrayList<>();
    int figures = page.figures();
    for (boolean proposal : new boolean[] {true, false}) {
      BriefRoom all = new BriefRoom(figures, CHANGES.getFirst(), proposal);
      fits.add(new Fit(Setting.BRIEF, all));
      fits.add(new Fit(Setting.BRIEF_CLOSE, all));
    }
    for (int changes : CHANGES) {
      if (changes < CHANGES.getFirst() && changes < page.changes()) {
        fits.add(new Fit(Setting.BRIEF_CLOSE, new BriefRoom(figures, changes, false)));
      }
    }
    for (int fewer = figures - 1; fewer >= 0; fewer--) {
      fits.add(new Fit(Setting.BRIEF_CLOSE, new BriefRoom(fewer, CHANGES.getLast(), false)));
    }
    return fits;
  }

  private static int pages(byte[] sheet) throws IOException {
    try (PDDocument document = Loader.loadPDF(sheet)) {
      return document.getNumberOfPages();
    }
  }
}

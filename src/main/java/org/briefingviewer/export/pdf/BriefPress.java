// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.Format;
import org.briefingviewer.export.xhtml.Sheet;
import org.briefingviewer.export.xhtml.SheetLook;
import org.briefingviewer.export.xhtml.SheetLook.Paper;
import org.briefingviewer.export.xhtml.SheetLook.Setting;
import org.briefingviewer.extract.text.SentenceSplitter;
import org.briefingviewer.model.Briefing;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.Refused;
import org.briefingviewer.page.brief.BriefChoice;
import org.briefingviewer.page.brief.BriefPage;
import org.briefingviewer.page.brief.BriefRoom;
import org.jspecify.annotations.Nullable;

/// Prints a briefing, or one article, on one page of PDF/UA-1. What does not fit gives way in an
/// order: first the letters get smaller, then changes are counted instead of told, then figures are
/// named instead of shown, the last first. Nothing is cut.
public final class BriefPress implements Format {
  /// So many changes are told where there is room.
  private static final List<Integer> CHANGES = List.of(6, 3, 1);

  private final BriefChoice choice;
  private final Paper paper;

  /// Makes the one in which nothing was chosen, on A4.
  public BriefPress() {
    this(BriefChoice.NONE, Paper.A4);
  }

  public BriefPress(BriefChoice choice, Paper paper) {
    this.choice = choice;
    this.paper = paper;
  }

  @Override
  public String id() {
    return "brief";
  }

  @Override
  public String ending() {
    return "pdf";
  }

  @Override
  public Set<EstimateId> figures(Briefing briefing, @Nullable String articleId) throws Refused {
    return BriefPage.figures(briefing, articleId, choice);
  }

  /// A way to set the page.
  private record Fit(Setting setting, BriefRoom room) {}

  @Override
  public boolean write(ExportOrder order, Path out, ExportProgress progress)
      throws Refused, IOException {
    BriefPage page =
        BriefPage.of(
            order.briefing(),
            order.articleId(),
            order.speech(),
            choice,
            new SentenceSplitter()::around);
    try (PdfFonts faces = new PdfFonts(order.assets().resolve("fonts"));
        Binding binding = new Binding()) {
      SheetPress press = new SheetPress(faces);
      for (Fit fit : fits(page)) {
        if (progress.cancelled()) {
          return false;
        }
        SheetLook look = new SheetLook(paper, fit.setting());
        byte[] sheet = press.press(Sheet.of(page.in(fit.room()), order.speech(), look));
        if (pages(sheet) == 1) {
          binding.add(sheet);
          PdfPress.save(order.briefing().info().created(), faces, binding, out);
          progress.made(1, 1);
          return true;
        }
      }
    }
    throw new Refused(
        order.briefing().about().name(),
        "It does not fit on one page, even without a figure.",
        "Shorten the bottom line and the lines to take, or make the brief of one article.");
  }

  private static List<Fit> fits(BriefPage page) {
    List<Fit> fits = new ArrayList<>();
    int figures = page.figures();
    fits.add(new Fit(Setting.BRIEF, new BriefRoom(figures, CHANGES.getFirst())));
    for (int changes : CHANGES) {
      if (changes == CHANGES.getFirst() || changes < page.changes()) {
        fits.add(new Fit(Setting.BRIEF_CLOSE, new BriefRoom(figures, changes)));
      }
    }
    for (int fewer = figures - 1; fewer >= 0; fewer--) {
      fits.add(new Fit(Setting.BRIEF_CLOSE, new BriefRoom(fewer, CHANGES.getLast())));
    }
    return fits;
  }

  private static int pages(byte[] sheet) throws IOException {
    try (PDDocument document = Loader.loadPDF(sheet)) {
      return document.getNumberOfPages();
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.Format;
import org.briefingviewer.export.gather.HandoutPages;
import org.briefingviewer.export.gather.WholeFile;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.page.BriefingPage;
import org.briefingviewer.wording.MessageSpeech;
import org.jspecify.annotations.Nullable;

/// Prints articles and briefings as PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3). The same
/// briefing in the same language gives the same bytes.
public final class PdfPress implements Format {
  private final @Nullable AttachedBriefing attached;
  private final PageRanges pages;

  /// Makes one that attaches nothing and keeps all pages.
  public PdfPress() {
    this(null, PageRanges.ALL);
  }

  /// @param attached what goes along inside the file, or null
  /// @param pages which pages are kept
  public PdfPress(@Nullable AttachedBriefing attached, PageRanges pages) {
    this.attached = attached;
    this.pages = pages;
  }

  @Override
  public String id() {
    return "pdf";
  }

  @Override
  public boolean write(ExportOrder order, Path out, ExportProgress progress)
      throws Refusal, IOException {
    try (PdfFonts faces = new PdfFonts(order.assets().resolve("fonts"));
        SheetBinder binding = new SheetBinder()) {
      SheetPress press = new SheetPress(faces);
      binding.attach(attached);
      binding.keep(pages);
      boolean done =
          HandoutPages.give(
              order,
              progress,
              page -> binding.add(press.press(page, order.speech()), page.figures()));
      if (done) {
        save(order.briefing().info().created(), faces, binding, out);
        if (!pages.all()) {
          progress.shown(binding.shown());
        }
      }
      return done;
    }
  }

  /// Prints pages that belong to no format of a briefing.
  ///
  /// @param made the moment that the file gives as its own
  /// @param assets the program's folder of fonts
  /// @throws IOException when the file cannot be written; one that was there stays then
  public static void print(
      List<BriefingPage> pages, OffsetDateTime made, MessageSpeech speech, Path assets, Path out)
      throws Refusal, IOException {
    try (PdfFonts faces = new PdfFonts(assets.resolve("fonts"));
        SheetBinder binding = new SheetBinder()) {
      SheetPress press = new SheetPress(faces);
      for (BriefingPage page : pages) {
        binding.add(press.press(page, speech).pdf());
      }
      save(made, faces, binding, out);
    }
  }

  /// Writes what is bound. A file that is there is replaced only when the new one is whole.
  ///
  /// @param made the moment that the file gives as its own
  static void save(OffsetDateTime made, PdfFonts faces, SheetBinder binding, Path out)
      throws Refusal, IOException {
    WholeFile.write(
        out,
        to -> {
          binding.write(faces, made, to);
          return true;
        });
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.Format;
import org.briefingviewer.export.gather.WholeFile;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Briefing;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Refused;
import org.briefingviewer.page.ArticlePage;
import org.briefingviewer.page.BriefingPage;
import org.briefingviewer.page.CoverPage;
import org.briefingviewer.wording.Speech;
import org.jspecify.annotations.Nullable;

/// Prints articles and briefings as PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3). The same
/// briefing in the same language gives the same bytes.
public final class PdfPress implements Format {
  private final @Nullable AttachedBriefing attached;

  /// Makes one that attaches nothing.
  public PdfPress() {
    this(null);
  }

  /// @param attached what goes along inside the file, or null
  public PdfPress(@Nullable AttachedBriefing attached) {
    this.attached = attached;
  }

  @Override
  public String id() {
    return "pdf";
  }

  @Override
  public boolean write(ExportOrder order, Path out, ExportProgress progress)
      throws Refused, IOException {
    try (PdfFonts faces = new PdfFonts(order.assets().resolve("fonts"));
        Binding binding = new Binding()) {
      SheetPress press = new SheetPress(faces);
      binding.attach(attached);
      boolean done =
          order.articleId() == null
              ? addAll(order, press, binding, progress)
              : addOne(order, order.articleId(), press, binding);
      if (done) {
        save(order.briefing().info().created(), faces, binding, out);
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
      List<BriefingPage> pages, OffsetDateTime made, Speech speech, Path assets, Path out)
      throws IOException {
    try (PdfFonts faces = new PdfFonts(assets.resolve("fonts"));
        Binding binding = new Binding()) {
      SheetPress press = new SheetPress(faces);
      for (BriefingPage page : pages) {
        binding.add(press.press(page, speech));
      }
      save(made, faces, binding, out);
    }
  }

  private static boolean addOne(ExportOrder order, String id, SheetPress press, Binding binding)
      throws Refused, IOException {
    Briefing briefing = order.briefing();
    BriefingPage page = new ArticlePage(briefing, order.speech()).of(briefing.article(id));
    binding.add(press.press(page, order.speech()));
    return true;
  }

  private static boolean addAll(
      ExportOrder order, SheetPress press, Binding binding, ExportProgress progress)
      throws IOException {
    Briefing briefing = order.briefing();
    List<ArticleSummary> articles = briefing.info().articles();
    CoverPage cover = new CoverPage(briefing, order.speech());
    binding.add(press.press(cover.of(marks(briefing)), order.speech()));
    ArticlePage article = new ArticlePage(briefing, order.speech());
    for (int i = 0; i < articles.size(); i++) {
      if (progress.cancelled()) {
        return false;
      }
      ArticleSummary summary = articles.get(i);
      BriefingPage page;
      try {
        page = article.of(briefing.article(summary.id()));
      } catch (Refused e) {
        page = cover.missing(summary, e.problems());
      }
      binding.add(press.press(page, order.speech()));
      progress.made(i + 1, articles.size());
    }
    return true;
  }

  /// Returns the strictest marks of the whole briefing; an article that cannot be read shows none.
  private static List<HandlingMark> marks(Briefing briefing) {
    List<HandlingMark> marks = new ArrayList<>();
    if (briefing.info().handling() != null) {
      marks.add(briefing.info().handling());
    }
    for (ArticleSummary summary : briefing.info().articles()) {
      try {
        marks.addAll(briefing.article(summary.id()).article().handling(null));
      } catch (Refused e) {
        // Its own page says why it is missing.
      }
    }
    return HandlingMark.highest(marks);
  }

  /// Writes what is bound. A file that is there is replaced only when the new one is whole.
  ///
  /// @param made the moment that the file gives as its own
  static void save(OffsetDateTime made, PdfFonts faces, Binding binding, Path out)
      throws IOException {
    WholeFile.write(
        out,
        to -> {
          binding.write(faces, made, to);
          return true;
        });
  }
}

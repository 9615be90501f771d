// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.word;

import java.io.IOException;
import java.nio.file.Path;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.Format;
import org.briefingviewer.export.gather.HandoutPages;
import org.briefingviewer.export.gather.WholeFile;
import org.briefingviewer.export.office.OfficeFile;
import org.briefingviewer.export.xhtml.SheetLook;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.page.BriefingPage;
import org.jspecify.annotations.Nullable;

/// Writes articles and briefings as Word documents: what the printed handout says, with real
/// footnotes and named styles. The same briefing in the same language gives the same bytes.
///
/// @param template whose styles stand above ours, or null
public record DocxFormat(@Nullable Path template) implements Format {
  @Override
  public String id() {
    return "docx";
  }

  @Override
  public boolean write(ExportOrder order, Path out, ExportProgress progress)
      throws Refusal, IOException {
    try (DocxTemplate house = template == null ? null : DocxTemplate.read(template)) {
      DocxPaper paper = DocxPaper.of(SheetLook.Paper.A4);
      DocxDocument document = new DocxDocument(house, paper, 1, order.speech());
      First first = new First(document);
      if (!HandoutPages.give(order, progress, first)) {
        return false;
      }
      return WholeFile.write(
          out,
          to -> {
            document.write(first.said(order), to);
            return true;
          });
    }
  }

  /// Writes one page that was set as a brief.
  ///
  /// @param template whose styles stand above ours, or null
  public static void write(
      BriefingPage page, SheetLook look, @Nullable Path template, ExportOrder order, Path out)
      throws Refusal, IOException {
    try (DocxTemplate house = template == null ? null : DocxTemplate.read(template)) {
      DocxDocument document =
          new DocxDocument(house, DocxPaper.of(look.paper()), size(look), order.speech());
      document.add(page);
      OfficeFile.Said said = OfficeFile.Said.of(page.title(), page.marks(), order);
      WholeFile.write(
          out,
          to -> {
            document.write(said, to);
            return true;
          });
    }
  }

  /// The faces here are narrower than those of the printed page, so that what fits there fits here
  /// in letters as large.
  private static double size(SheetLook look) {
    return switch (look.setting()) {
      case HANDOUT, HANDOUT_CLOSE -> 1;
      case BRIEF -> 1.08;
      case BRIEF_CLOSE -> 0.98;
    };
  }

  /// What a file says of itself is what its first page says.
  private static final class First implements HandoutPages.Taker {
    private final DocxDocument document;
    private @Nullable BriefingPage page;

    First(DocxDocument document) {
      this.document = document;
    }

    @Override
    public void take(BriefingPage next) {
      document.add(next);
      page = page == null ? next : page;
    }

    OfficeFile.Said said(ExportOrder order) {
      BriefingPage of = page;
      if (of == null) {
        throw new IllegalStateException("there is no page");
      }
      return OfficeFile.Said.of(of.title(), of.marks(), order);
    }
  }
}

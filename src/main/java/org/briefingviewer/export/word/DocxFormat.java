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
import org.briefingviewer.model.Refused;
import org.briefingviewer.page.BriefingPage;
import org.briefingviewer.wording.cited.PartWords;
import org.briefingviewer.wording.part.EstimatePart;
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
      throws Refused, IOException {
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
      return DocxFormat.said(order, of);
    }
  }

  private static OfficeFile.Said said(ExportOrder order, BriefingPage page) {
    String marks = new PartWords(order.speech()).handling(new EstimatePart.Handling(page.marks()));
    return new OfficeFile.Said(
        page.title(),
        order.speech().text("handling.name", marks),
        order.speech().locale().toLanguageTag(),
        order.briefing().info().created());
  }
}

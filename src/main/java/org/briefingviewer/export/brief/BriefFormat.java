// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.brief;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.Format;
import org.briefingviewer.export.pdf.BriefPress;
import org.briefingviewer.export.word.DocxFormat;
import org.briefingviewer.export.xhtml.SheetLook.Paper;
import org.briefingviewer.export.xhtml.WebPages;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.page.brief.BriefChoice;
import org.briefingviewer.page.brief.BriefPage;
import org.jspecify.annotations.Nullable;

/// A briefing, or one article, on one page. Each kind of file holds the same.
///
/// @param template whose styles stand above ours in a Word document, or null
public record BriefFormat(
    BriefChoice choice, Paper paper, BriefFileKind kind, @Nullable Path template)
    implements Format {

  /// The kinds of files that a brief can be.
  public enum BriefFileKind {
    PDF,
    DOCX,
    HTML
  }

  /// Makes the one in which nothing was chosen: a PDF for A4.
  public BriefFormat() {
    this(BriefChoice.NONE, Paper.A4);
  }

  /// Makes one that is a PDF.
  public BriefFormat(BriefChoice choice, Paper paper) {
    this(choice, paper, BriefFileKind.PDF, null);
  }

  @Override
  public String id() {
    return "brief";
  }

  @Override
  public String ending() {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public List<Format> others() {
    return Arrays.stream(BriefFileKind.values())
        .filter(other -> other != kind)
        .map(this::as)
        .toList();
  }

  /// Returns the same as another kind of file.
  public Format as(BriefFileKind other) {
    return new BriefFormat(choice, paper, other, template);
  }

  @Override
  public Set<EstimateId> figures(Briefing briefing, @Nullable String articleId) throws Refusal {
    return BriefPage.figures(briefing, articleId, choice);
  }

  @Override
  public boolean write(ExportOrder order, Path out, ExportProgress progress)
      throws Refusal, IOException {
    BriefPress pressed = BriefPress.press(order, choice, paper, progress);
    if (pressed == null) {
      return false;
    }
    switch (kind) {
      case PDF -> pressed.write(order, out);
      case DOCX -> DocxFormat.write(pressed.page(), pressed.look(), template, order, out);
      case HTML -> WebPages.write(pressed.page(), pressed.look(), order, out);
    }
    progress.made(1, 1);
    return true;
  }
}

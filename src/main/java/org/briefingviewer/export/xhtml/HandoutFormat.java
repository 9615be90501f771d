// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.xhtml;

import java.io.IOException;
import java.nio.file.Path;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.Format;
import org.briefingviewer.export.gather.HandoutPages;
import org.briefingviewer.model.Refusal;

/// Writes articles and briefings as one HTML file: what the printed handout says, the notes of each
/// article below it.
public record HandoutFormat() implements Format {
  @Override
  public String id() {
    return "html";
  }

  @Override
  public boolean write(ExportOrder order, Path out, ExportProgress progress)
      throws Refusal, IOException {
    try (WebPages pages = new WebPages(order, SheetLook.HANDOUT, out)) {
      if (!HandoutPages.give(order, progress, pages)) {
        return false;
      }
      pages.write(out);
      return true;
    }
  }
}

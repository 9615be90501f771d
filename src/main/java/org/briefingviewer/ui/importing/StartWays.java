// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.importing;

import java.nio.file.Path;
import java.util.Locale;
import org.briefingviewer.session.importing.ArticleImports;
import org.briefingviewer.ui.part.DesktopServices;

/// The ways to a text, before the parts of the window are there that lead to it too.
public record StartWays(ArticleImports imports, DesktopServices desk) {
  /// Brings in what lies on the clipboard.
  public void paste() {
    ImportPart.paste(desk, imports, false);
  }

  /// Opens the briefing that comes with the program for readers of a language.
  public void openSample(Locale language) {
    imports.openSample(language);
  }

  /// Brings in the texts of a folder that is no briefing.
  public void importFolder(Path folder) {
    imports.gather(folder);
  }
}

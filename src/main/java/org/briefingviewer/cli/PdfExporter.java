// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.briefingviewer.model.Refused;
import org.briefingviewer.session.printing.Press;
import org.jspecify.annotations.Nullable;

/// Prints a briefing without a window.
@FunctionalInterface
public interface PdfExporter {
  /// Prints what `request` says into its file.
  ///
  /// @throws Refused when the briefing is refused or has no such article
  /// @throws IOException when the file cannot be written
  void export(Request request, Press.Progress progress) throws Refused, IOException;

  /// What to print.
  ///
  /// @param article the article, or null for the whole briefing
  /// @param language of what stands around the articles
  record Request(Path briefing, Path out, @Nullable String article, Locale language) {}
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.Format;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.citing.CitationStyle;
import org.jspecify.annotations.Nullable;

/// Writes a briefing for other programs without a window.
@FunctionalInterface
public interface BriefingExporter {
  /// Writes what `request` says into its file.
  ///
  /// @throws Refusal when the briefing is refused or has no such article
  /// @throws IOException when the file cannot be written
  void export(Request request, ExportProgress progress) throws Refusal, IOException;

  /// What to write.
  ///
  /// @param article the article, or null for the whole briefing
  /// @param language of what stands around the articles
  /// @param citations how works are cited
  record Request(
      Path briefing,
      Path out,
      Format format,
      @Nullable String article,
      Locale language,
      CitationStyle citations) {}
}

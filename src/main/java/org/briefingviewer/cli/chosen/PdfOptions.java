// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.chosen;

import java.io.IOException;
import java.nio.file.Path;
import org.briefingviewer.export.Format;
import org.briefingviewer.export.pdf.AttachedBriefing;
import org.briefingviewer.export.pdf.PageRanges;
import org.briefingviewer.export.pdf.PdfPress;
import org.briefingviewer.model.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// What can be chosen of a PDF on the command line, and of no other format.
public final class PdfOptions {
  @Option(
      names = "--embed",
      description =
          "put the whole .briefing into the PDF, with its history, speaker's notes and what was"
              + " rejected (--to pdf only)")
  private boolean embed;

  @Option(
      names = "--pages",
      paramLabel = "PAGES",
      converter = Ranges.class,
      description =
          "only these pages, as 2, 1-3,5 or 4-; they keep their numbers (--to pdf only; default:"
              + " all)")
  private PageRanges pages = PageRanges.ALL;

  private static final class Ranges implements CommandLine.ITypeConverter<PageRanges> {
    @Override
    public PageRanges convert(String words) {
      PageRanges ranges = PageRanges.of(words);
      if (ranges == null) {
        throw new CommandLine.TypeConversionException(
            "'" + words + "' names no pages: write 2, 1-3,5 or 4-");
      }
      return ranges;
    }
  }

  /// Returns the option that was given and that only PDFs take, or null.
  public @Nullable String given() {
    if (embed) {
      return "--embed";
    }
    return pages.all() ? null : "--pages";
  }

  public boolean embeds() {
    return embed;
  }

  /// Returns the format with what was chosen for it.
  ///
  /// @param briefing the file that goes along inside where that was asked for
  public Format chosen(Format format, Path briefing) throws IOException, Refusal {
    return format instanceof PdfPress && given() != null
        ? new PdfPress(embed ? AttachedBriefing.of(briefing) : null, pages)
        : format;
  }
}

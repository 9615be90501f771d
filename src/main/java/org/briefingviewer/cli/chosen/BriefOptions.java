// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.chosen;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.export.Format;
import org.briefingviewer.export.brief.BriefFormat;
import org.briefingviewer.export.xhtml.SheetLook.Paper;
import org.briefingviewer.page.brief.BriefChoice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What can be chosen of a brief on the command line, and of no other format.
public final class BriefOptions {
  @Option(
      names = "--figures",
      split = ",",
      paramLabel = "ID",
      description =
          "brief: at most five figures, as ARTICLE/ID,… in their order (default: those that the"
              + " presentation shows, then checked ones; where there are neither, unchecked ones,"
              + " marked so)")
  private List<String> figures = new ArrayList<>();

  @Option(names = "--checked-only", description = "brief: leave out what nobody read; it says so")
  private boolean checkedOnly;

  @Option(
      names = "--bottom-line",
      paramLabel = "WORDS",
      description =
          "brief: your own words above all (default: a line proposed from what was checked)")
  private String bottomLine = "";

  @Option(
      names = "--line",
      paramLabel = "WORDS",
      description = "brief: a line to take, in your own words; can be given several times")
  private List<String> lines = new ArrayList<>();

  @Option(names = "--paper", paramLabel = "PAPER", description = "brief: A4 or letter")
  private @Nullable Paper paper;

  /// Returns the format with what was chosen for it, or null when something was chosen that it does
  /// not have.
  public @Nullable Format chosen(Format format) {
    if (format instanceof BriefFormat) {
      return new BriefFormat(
          new BriefChoice(figures, checkedOnly, bottomLine, lines),
          paper == null ? Paper.A4 : paper);
    }
    boolean none = figures.isEmpty() && lines.isEmpty() && bottomLine.isBlank() && paper == null;
    return none && !checkedOnly ? format : null;
  }
}

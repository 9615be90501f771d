// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.cli.console.GivenFile;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.compare.ReportComparison;
import org.briefingviewer.compare.ReportComparison.Compared;
import org.briefingviewer.graphics.DrawingPalette;
import org.briefingviewer.graphics.Svg;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.page.plate.ReportsPlates;
import org.briefingviewer.wording.Messages;

/// A group of reports of one figure as a picture, with all its sources.
public final class GroupPicture {
  private GroupPicture() {}

  /// Returns the picture of a group as an SVG file.
  ///
  /// @param number of the group, from 1, in the order in which `compare` lists them
  /// @throws Refusal when it is no briefing, an article cannot be read, or there is no such group
  public static byte[] svg(Path file, int number, Locale language, VerbStreams streams)
      throws IOException, Refusal {
    try (Bundle bundle = new GivenFile(file).briefing(streams.keys())) {
      bundle.complete();
      ReportComparison comparison = new ReportComparison();
      for (ArticleSummary summary : bundle.info().articles()) {
        comparison.add(bundle.article(summary.id()));
      }
      List<Compared> groups = comparison.groups(bundle.knowledge().groups());
      check(file, number, groups.size());
      return Svg.of(
              new ReportsPlates(bundle, comparison, new Messages(language))
                  .of(groups.get(number - 1))
                  .plate(),
              DrawingPalette.light())
          .getBytes(StandardCharsets.UTF_8);
    }
  }

  /// Refuses the number of a group that is not there.
  ///
  /// @param count how many groups there are
  public static void check(Path file, int number, int count) throws Refusal {
    if (number > count) {
      throw new Refusal(
          file.toString(),
          "The briefing has no group "
              + number
              + " of reports of one figure; it has "
              + count
              + ".",
          "Give a number that the verb compare lists.");
    }
  }
}

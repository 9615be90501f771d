// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.cli.console.GivenFile;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.derive.course.TimeLanes;
import org.briefingviewer.graphics.DrawingPalette;
import org.briefingviewer.graphics.Svg;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.page.plate.LanesPlate;
import org.briefingviewer.wording.Messages;

/// Ties, treaties and events over time as a picture, with all its sources.
public final class CoursePicture {
  private CoursePicture() {}

  /// Returns the picture as an SVG file.
  ///
  /// @throws Refusal when it is no briefing, or tells nothing of ties
  public static byte[] svg(Path file, Locale language, VerbStreams streams)
      throws IOException, Refusal {
    try (Bundle bundle = new GivenFile(file).briefing(streams.keys())) {
      bundle.complete();
      TimeLanes lanes = TimeLanes.of(bundle.knowledge(), null);
      if (lanes.empty()) {
        throw new Refusal(
            file.toString(),
            "The briefing has no state of a tie, no treaty and no event with a tie.",
            "Choose another picture.");
      }
      return Svg.of(
              new LanesPlate(bundle, new Messages(language)).of(lanes).plate(),
              DrawingPalette.light())
          .getBytes(StandardCharsets.UTF_8);
    }
  }
}

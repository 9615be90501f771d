// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.stage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.Format;
import org.briefingviewer.export.gather.WholeFile;
import org.briefingviewer.model.Briefing;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Stop;
import org.jspecify.annotations.Nullable;

/// The stops of a briefing as one HTML file to be shown from any machine that has a browser.
///
/// @param withNotes whether the speaker's notes leave with it
public record StageFormat(boolean withNotes) implements Format {
  /// A day of speaking, ten seconds a stop; all of their pages lie in memory.
  static final int MOST = 3000;

  @Override
  public boolean wholeOnly() {
    return true;
  }

  @Override
  public String id() {
    return "stage";
  }

  @Override
  public String ending() {
    return "html";
  }

  @Override
  public Set<EstimateId> figures(Briefing briefing, @Nullable String articleId) throws Refusal {
    return new StageFigures(briefing).of(briefing.stops());
  }

  @Override
  public boolean write(ExportOrder order, Path out, ExportProgress progress)
      throws Refusal, IOException {
    List<Stop> stops = stops(order);
    if (progress.cancelled()) {
      return false;
    }
    String document = new StageDocument(order, withNotes).of(stops);
    WholeFile.write(
        out,
        to -> {
          to.write(document.getBytes(StandardCharsets.UTF_8));
          return true;
        });
    progress.made(1, 1);
    return true;
  }

  /// Returns the stops of what was ordered.
  ///
  /// @throws Refusal when there are none or more than anybody can show, or one article was ordered
  public static List<Stop> stops(ExportOrder order) throws Refusal {
    String name = order.briefing().about().name();
    if (order.articleId() != null) {
      throw new Refusal(
          name,
          "A presentation is of the whole briefing.",
          "Choose the whole briefing; what is in it is chosen by its stops.");
    }
    List<Stop> stops = order.briefing().stops();
    if (stops.isEmpty()) {
      throw new Refusal(
          name,
          "Nothing is presented yet.",
          "Make stops first: choose a figure, a tie or words, and press S.");
    }
    if (stops.size() > MOST) {
      throw new Refusal(
          name,
          "It has %,d stops, and a presentation leaves with %,d at most."
              .formatted(stops.size(), MOST),
          "Remove stops, or divide them between briefings.");
    }
    return stops;
  }
}

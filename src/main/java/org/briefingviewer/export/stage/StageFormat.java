// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.stage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.Format;
import org.briefingviewer.export.gather.WholeFile;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.briefing.Briefing;
import org.jspecify.annotations.Nullable;

/// The stops of a briefing as one HTML file to be shown from any machine that has a browser.
///
/// @param withNotes whether the speaker's notes leave with it
public record StageFormat(boolean withNotes) implements Format {
  @Override
  public String unit() {
    return "stop";
  }

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
    StageDocument document = new StageDocument(order, withNotes);
    Path passing = WholeFile.beside(out);
    try {
      try (OutputStream to = WholeFile.create(passing, out)) {
        for (int i = 1; i <= stops.size(); i++) {
          if (progress.cancelled()) {
            return false;
          }
          document.writeStop(i, stops.size(), stops.get(i - 1), to);
          progress.made(i, stops.size());
        }
      }
      return WholeFile.write(
          out,
          to -> {
            document.write(passing, to);
            return true;
          });
    } finally {
      Files.deleteIfExists(passing);
    }
  }

  /// Returns the stops of what was ordered.
  ///
  /// @throws Refusal when there are none, or one article was ordered
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
    return stops;
  }
}

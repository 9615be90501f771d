// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.stop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.briefingviewer.compare.ReportComparison;
import org.briefingviewer.compare.ReportComparison.Compared;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.graphics.Drawing;
import org.briefingviewer.graphics.Plate;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.page.plate.ReportsPicture;
import org.briefingviewer.page.plate.ReportsPlates;
import org.briefingviewer.page.stop.FoundEstimates.Found;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.compare.ReportWords;

/// What a stop shows of the reports of one figure: the picture, each report with all that belongs
/// to it, how it differs from the one above it, and where the reports come from. It is made of the
/// articles of these reports alone: nobody waits for all of a briefing while a room looks.
final class ReportStopBlocks {
  /// The widths and heights in which the picture is laid out for a wall, in pixels.
  private static final double[][] SIZES = {{Plate.INNER, 260}, {420, 240}};

  private static final double LETTERS = 13;

  private final Messages messages;
  private final Map<EstimateId, Found> found;

  /// @param found the reports, those that are there
  ReportStopBlocks(Messages messages, Map<EstimateId, Found> found) {
    this.messages = messages;
    this.found = new LinkedHashMap<>(found);
  }

  /// What is said of a report.
  @FunctionalInterface
  interface Brief {
    List<StopBlock> of(Found report) throws Refusal;
  }

  /// Returns the blocks of the stop.
  ///
  /// @param name what the figure is
  /// @param brief everything of a report in a few lines
  /// @param origin where and when its article was published
  List<StopBlock> of(String name, Brief brief, Function<Found, String> origin) throws Refusal {
    ReportComparison comparison = new ReportComparison();
    found.values().stream().map(Found::in).distinct().forEach(comparison::add);
    List<ReportedFigure> figures =
        comparison.figures().stream().filter(figure -> found.containsKey(figure.id())).toList();
    List<StopBlock> blocks = new ArrayList<>(List.of(StopBlock.Title.of(name)));
    if (figures.isEmpty()) {
      blocks.add(new StopBlock.Warning(messages.text("stage.gone")));
      return blocks;
    }
    Compared compared = comparison.together(figures, null);
    ReportsPicture picture = new ReportsPicture(compared, messages);
    if (picture.fits()) {
      blocks.add(StopBlock.Drawn.of(drawings(picture), picture.spoken()));
    }
    blocks.add(StopBlock.Line.of(new ReportWords(messages).summary(compared)));
    blocks.add(StopBlock.Line.of(picture.reading(picture.telling())));
    ReportedFigure before = null;
    for (ReportedFigure figure : compared.group().figures()) {
      Found report = found.get(figure.id());
      if (report == null) {
        continue;
      }
      String code = picture.codes().of(figure);
      blocks.add(new StopBlock.Kicker(messages.text("reports.sign", code, origin.apply(report))));
      blocks.addAll(brief.of(report));
      if (before != null) {
        ReportsPlates.differences(comparison, messages, before, figure)
            .forEach(words -> blocks.add(StopBlock.Line.of(words)));
      }
      before = figure;
    }
    ReportsPlates.origins(compared, messages)
        .forEach(words -> blocks.add(StopBlock.Line.of(words)));
    return blocks;
  }

  private static List<Drawing> drawings(ReportsPicture picture) {
    List<Drawing> drawings = new ArrayList<>();
    for (double[] size : SIZES) {
      drawings.add(picture.drawn(picture.telling(), size[0], size[1], LETTERS).drawing());
    }
    return drawings;
  }
}

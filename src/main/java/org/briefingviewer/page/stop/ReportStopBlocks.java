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
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.translation.Translation;
import org.briefingviewer.page.PageBlock;
import org.briefingviewer.page.PageBlock.ParagraphRole;
import org.briefingviewer.page.PageBlock.Words;
import org.briefingviewer.page.plate.ReportsPicture;
import org.briefingviewer.page.plate.ReportsPlates;
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
  private final Map<EstimateId, Report> found;
  private final List<Translation> joined;

  /// @param found the reports, those that are there
  /// @param joined which articles translate which
  ReportStopBlocks(Messages messages, Map<EstimateId, Report> found, List<Translation> joined) {
    this.messages = messages;
    this.joined = joined;
    this.found = new LinkedHashMap<>(found);
  }

  /// A report that is there.
  ///
  /// @param said everything of its estimate in a few lines; nothing of a fact of the text
  record Report(MarkedArticle in, List<PageBlock> said) {
    Report {
      said = List.copyOf(said);
    }
  }

  /// Returns the blocks of the stop.
  ///
  /// @param name what the figure is
  /// @param origin where and when its article was published
  List<PageBlock> of(String name, Function<Report, String> origin) {
    ReportComparison comparison = new ReportComparison();
    comparison.translated(joined);
    found.values().stream().map(Report::in).distinct().forEach(comparison::add);
    List<ReportedFigure> figures =
        comparison.figures().stream().filter(figure -> found.containsKey(figure.id())).toList();
    List<PageBlock> blocks = new ArrayList<>(List.of(Words.of(ParagraphRole.TITLE, name)));
    if (figures.isEmpty()) {
      blocks.add(Words.of(ParagraphRole.WARNING, messages.text("stage.gone")));
      return blocks;
    }
    Compared compared = comparison.together(figures, null);
    ReportsPicture picture = new ReportsPicture(compared, messages);
    if (picture.fits()) {
      blocks.add(PageBlock.Drawn.of(drawings(picture), picture.spoken()));
    }
    blocks.add(Words.line(new ReportWords(messages).summary(compared)));
    blocks.add(Words.line(picture.reading(picture.telling())));
    ReportedFigure before = null;
    for (ReportedFigure figure : compared.group().figures()) {
      Report report = found.get(figure.id());
      if (report == null) {
        continue;
      }
      String code = picture.codes().of(figure);
      String whose = new ReportWords(messages).source(figure) + " · " + origin.apply(report);
      blocks.add(Words.of(ParagraphRole.KICKER, messages.text("reports.sign", code, whose)));
      blocks.addAll(report.said().isEmpty() ? fact(figure) : report.said());
      if (before != null) {
        ReportsPlates.differences(comparison, messages, before, figure)
            .forEach(words -> blocks.add(Words.line(words)));
      }
      before = figure;
    }
    ReportsPlates.origins(compared, messages).forEach(words -> blocks.add(Words.line(words)));
    return blocks;
  }

  /// Says all that is known of a figure that the text gives as a fact.
  private List<PageBlock> fact(ReportedFigure figure) {
    ReportWords words = new ReportWords(messages);
    String line =
        String.join(
            " · ",
            words.written(figure),
            words.brief(figure),
            messages.text("reports.fact"),
            words.asOf(figure),
            words.chain(figure));
    return List.of(
        Words.line(line),
        new PageBlock.Checked(
            PageBlock.Standing.of(figure.claim().review()), words.review(figure)));
  }

  private static List<Drawing> drawings(ReportsPicture picture) {
    List<Drawing> drawings = new ArrayList<>();
    for (double[] size : SIZES) {
      drawings.add(picture.drawn(picture.telling(), size[0], size[1], LETTERS).drawing());
    }
    return drawings;
  }
}

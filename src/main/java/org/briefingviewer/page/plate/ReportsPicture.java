// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.plate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.compare.ReportComparison.Compared;
import org.briefingviewer.compare.extent.StatedPeriod;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.graphics.chart.FigureReach;
import org.briefingviewer.graphics.report.ReportPoint;
import org.briefingviewer.graphics.report.ReportsFigure;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.compare.ReportCodes;
import org.briefingviewer.wording.compare.ReportWords;
import org.jspecify.annotations.Nullable;

/// The reports of a group on a line of time, in any size.
public final class ReportsPicture {
  /// By which of its two dates a report stands on the line.
  public enum Dates {
    AS_OF,
    REPORTED_ON
  }

  /// Families of measures of which there is more the longer one counts.
  private static final Set<String> FLOWS = Set.of("flow", "money");

  private static final int YEAR = 12;

  /// How many reports that are not drawn are named; of more their number is said.
  private static final int NAMED = 8;

  private final Compared compared;
  private final Messages messages;
  private final ReportWords words;
  private final ReportCodes codes;

  /// The places in the group of the reports that are drawn.
  private final List<Integer> drawn;

  public ReportsPicture(Compared compared, Messages messages) {
    this.compared = compared;
    this.messages = messages;
    this.words = new ReportWords(messages);
    this.codes = new ReportCodes(compared);
    this.drawn =
        ReportsFigure.drawn(
            compared.group().figures().stream().map(ReportedFigure::quantity).toList());
  }

  /// Returns the short names of the reports.
  public ReportCodes codes() {
    return codes;
  }

  /// Returns whether there is a report of which a drawing would be true.
  public boolean fits() {
    return !drawn.isEmpty();
  }

  /// Returns the drawing, in which the reports have their places in the group.
  ///
  /// @param width in pixels
  /// @param height in pixels
  /// @param size the height of the letters, in pixels
  /// @throws IllegalArgumentException when it does not fit
  public ReportsFigure.Drawn drawn(Dates dates, double width, double height, double size) {
    List<ReportedFigure> all = compared.group().figures();
    List<ReportPoint> points = drawn.stream().map(place -> point(all.get(place), dates)).toList();
    String undated =
        messages.text(dates == Dates.AS_OF ? "reports.undated" : "reports.undated.reported");
    ReportsFigure.Drawn made =
        ReportsFigure.of(
            points,
            new ReportsFigure.Labels(
                value -> words.step(value, compared.group()), words::date, undated),
            width,
            height,
            size);
    return new ReportsFigure.Drawn(
        made.drawing(),
        made.hits().stream()
            .map(hit -> new ReportsFigure.Hit(drawn.get(hit.index()), hit.box()))
            .toList());
  }

  private ReportPoint point(ReportedFigure figure, Dates dates) {
    return new ReportPoint(
        dates == Dates.AS_OF ? figure.asOf() : reported(figure),
        figure.quantity(),
        words.value(figure),
        codes.of(figure),
        codes.origin(figure),
        figure.claim().review().checked());
  }

  private static @Nullable PartialDate reported(ReportedFigure figure) {
    return figure.reportedOn() == null ? null : PartialDate.of(figure.reportedOn());
  }

  /// Returns by which dates a picture tells something: as of when the figures hold, unless no text
  /// says so of any.
  public Dates telling() {
    List<ReportedFigure> all = compared.group().figures();
    boolean dated = all.stream().anyMatch(figure -> figure.asOf() != null);
    return dated || all.stream().allMatch(figure -> figure.reportedOn() == null)
        ? Dates.AS_OF
        : Dates.REPORTED_ON;
  }

  /// Says how to read it, and what is not drawn.
  public String reading(Dates dates) {
    String kind =
        messages.text(dates == Dates.AS_OF ? "reports.kind.asOf" : "reports.kind.reported");
    return Stream.concat(Stream.of(kind), cautions().stream()).collect(Collectors.joining(" "));
  }

  /// Says which reports are not drawn, and that the figures do not hold for equally long.
  public List<String> cautions() {
    List<ReportedFigure> all = compared.group().figures();
    List<String> said = new ArrayList<>();
    List<ReportedFigure> wordy = all.stream().filter(f -> !FigureReach.fits(f.quantity())).toList();
    if (wordy.size() > NAMED) {
      said.add(messages.text("reports.left.words.many", wordy.size()));
    } else if (!wordy.isEmpty()) {
      String names = wordy.stream().map(codes::of).collect(Collectors.joining(", "));
      said.add(messages.text("reports.left.words", names));
    }
    int more = all.size() - wordy.size() - ReportsFigure.MOST;
    if (more > 0) {
      said.add(messages.text("reports.left", more));
    }
    if (all.stream().map(ReportsPicture::length).filter(n -> n > 0).distinct().count() > 1) {
      said.add(messages.text("reports.spans"));
    }
    return said;
  }

  /// Returns for how many months what goes or comes is counted; 0 where the text does not say, or
  /// where a stock is counted, of which a date says all.
  private static int length(ReportedFigure figure) {
    PartialDate date = figure.asOf();
    if (date == null
        || date.day() > 0
        || figure.topic().measures().stream().noneMatch(m -> FLOWS.contains(m.family()))) {
      return 0;
    }
    StatedPeriod months = figure.months();
    if (months != null && months.first() > 0) {
      return months.last() - months.first() + 1;
    }
    return date.month() > 0 ? 1 : YEAR;
  }

  /// Returns it in words: all reports, or those that are drawn where they are more than that.
  public String spoken() {
    List<ReportedFigure> all = compared.group().figures();
    List<ReportedFigure> told =
        all.size() <= ReportsFigure.MOST ? all : drawn.stream().map(all::get).toList();
    return told.stream()
        .map(
            figure ->
                messages.text(
                    "reports.spoken",
                    codes.of(figure),
                    words.brief(figure),
                    words.asOf(figure),
                    words.reportedOn(figure),
                    words.source(figure)))
        .collect(Collectors.joining("; "));
  }
}

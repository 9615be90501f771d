// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.plate;

import java.util.List;
import java.util.stream.Collectors;
import org.briefingviewer.compare.ReportComparison.Compared;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.graphics.report.ReportPoint;
import org.briefingviewer.graphics.report.ReportsFigure;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Quantity;
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

  private final Compared compared;
  private final Messages messages;
  private final ReportWords words;
  private final ReportCodes codes;

  public ReportsPicture(Compared compared, Messages messages) {
    this.compared = compared;
    this.messages = messages;
    this.words = new ReportWords(messages);
    this.codes = new ReportCodes(compared);
  }

  /// Returns the short names of the reports.
  public ReportCodes codes() {
    return codes;
  }

  /// Returns whether there is a report of which a drawing would be true.
  public boolean fits() {
    return ReportsFigure.fits(quantities());
  }

  private List<Quantity> quantities() {
    return compared.group().figures().stream().map(ReportedFigure::quantity).toList();
  }

  /// Returns the drawing, in which the reports have their places in the group.
  ///
  /// @param width in pixels
  /// @param height in pixels
  /// @param size the height of the letters, in pixels
  /// @throws IllegalArgumentException when it does not fit
  public ReportsFigure.Drawn drawn(Dates dates, double width, double height, double size) {
    List<ReportPoint> points =
        compared.group().figures().stream().map(figure -> point(figure, dates)).toList();
    String undated =
        messages.text(dates == Dates.AS_OF ? "reports.undated" : "reports.undated.reported");
    return ReportsFigure.of(
        points,
        new ReportsFigure.Labels(
            value -> words.step(value, compared.group()), words::date, undated),
        width,
        height,
        size);
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

  /// Says how to read it, and how many reports are not drawn.
  public String reading(Dates dates) {
    int left = ReportsFigure.left(quantities());
    String kind =
        messages.text(dates == Dates.AS_OF ? "reports.kind.asOf" : "reports.kind.reported");
    return left == 0 ? kind : kind + " " + messages.text("reports.left", left);
  }

  /// Returns all of it in words.
  public String spoken() {
    return compared.group().figures().stream()
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

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.compare;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.briefingviewer.compare.ReportComparison.Compared;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.graphics.DrawingPoint;
import org.briefingviewer.graphics.report.ReportsFigure;
import org.briefingviewer.page.plate.ReportsPicture;
import org.briefingviewer.page.plate.ReportsPicture.Dates;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.graphics.DrawingView;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.compare.ReportWords;
import org.jspecify.annotations.Nullable;

/// The reports of a group on a line of time, drawn anew for every size. A click on a report opens
/// it; by key the list under it does the same.
final class ReportsChart extends Region {
  private static final double LEAST_WIDTH = 240;
  private static final double LEAST_HEIGHT = 90;

  private final Messages messages;
  private final Fonts fonts;
  private final Consumer<ReportedFigure> open;
  private final Label letters = new Label();
  private final Tooltip tip = new Tooltip();
  private @Nullable DrawingView view;
  private @Nullable Compared compared;
  private @Nullable ReportsPicture picture;
  private Dates dates = Dates.AS_OF;
  private List<ReportsFigure.Hit> hits = List.of();
  private double drawnWidth;
  private double drawnHeight;

  /// @param open shows a report in its article
  ReportsChart(Messages messages, Fonts fonts, Consumer<ReportedFigure> open) {
    this.messages = messages;
    this.fonts = fonts;
    this.open = open;
    setId("reports-chart");
    getStyleClass().add("reports-chart");
    letters.setManaged(false);
    letters.setVisible(false);
    getChildren().add(letters);
    setOnMouseClicked(this::clicked);
    setOnMouseMoved(this::moved);
  }

  /// Draws a group, or nothing.
  ///
  /// @param made its picture
  void show(@Nullable Compared group, @Nullable ReportsPicture made, Dates by) {
    compared = group;
    picture = made != null && made.fits() ? made : null;
    setVisible(picture != null);
    setManaged(picture != null);
    by(by);
  }

  /// Draws the same by other dates.
  void by(Dates wanted) {
    dates = wanted;
    drawnWidth = 0;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    ReportsPicture made = picture;
    double width = Math.floor(getWidth() - snappedLeftInset() - snappedRightInset());
    double height = Math.floor(getHeight() - snappedTopInset() - snappedBottomInset());
    boolean drawn = width == drawnWidth && height == drawnHeight;
    if (made == null || drawn || width < LEAST_WIDTH || height < LEAST_HEIGHT) {
      return;
    }
    drawnWidth = width;
    drawnHeight = height;
    ReportsFigure.Drawn now = made.drawn(dates, width, height, letters.getFont().getSize());
    hits = now.hits();
    DrawingView shown = view;
    if (shown == null) {
      shown = new DrawingView(now.drawing(), fonts, made.spoken());
      shown.setManaged(false);
      shown.setMouseTransparent(true);
      getChildren().add(shown);
      view = shown;
    } else {
      shown.show(now.drawing(), made.spoken());
    }
    shown.resizeRelocate(snappedLeftInset(), snappedTopInset(), width, height);
  }

  private @Nullable ReportedFigure at(MouseEvent event) {
    Compared group = compared;
    DrawingPoint point =
        new DrawingPoint(event.getX() - snappedLeftInset(), event.getY() - snappedTopInset());
    for (ReportsFigure.Hit hit : hits) {
      if (group != null && hit.box().contains(point)) {
        return group.group().figures().get(hit.index());
      }
    }
    return null;
  }

  private void clicked(MouseEvent event) {
    ReportedFigure figure = at(event);
    if (figure != null) {
      open.accept(figure);
    }
  }

  private void moved(MouseEvent event) {
    ReportedFigure figure = at(event);
    setCursor(figure == null ? Cursor.DEFAULT : Cursor.HAND);
    Tooltip.uninstall(this, tip);
    if (figure != null) {
      ReportWords words = new ReportWords(messages);
      tip.setText(
          messages.text(
              "compare.tip", words.written(figure), words.source(figure), words.publisher(figure)));
      Tooltip.install(this, tip);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.course;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.briefingviewer.graphics.DrawingPoint;
import org.briefingviewer.graphics.lane.LanesFigure;
import org.briefingviewer.page.plate.LanesPicture;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.graphics.DrawingView;
import org.jspecify.annotations.Nullable;

/// The lanes on their line of time, drawn anew for every width. A click on a mark chooses what it
/// says in the list below; by key the list does the same.
final class LanesChart extends ScrollPane {
  private static final double LEAST_WIDTH = 320;

  private final Fonts fonts;
  private final IntConsumer choose;
  private final Label letters = new Label();
  private final Pane place = new Pane();
  private @Nullable DrawingView view;
  private @Nullable LanesPicture picture;
  private List<LanesFigure.Hit> hits = List.of();
  private double drawnWidth;

  /// @param choose hears the number of a mark
  LanesChart(Fonts fonts, IntConsumer choose) {
    this.fonts = fonts;
    this.choose = choose;
    setId("lanes-chart");
    getStyleClass().add("lanes-chart");
    letters.setManaged(false);
    letters.setVisible(false);
    place.getChildren().add(letters);
    setContent(place);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    place.setOnMouseClicked(this::clicked);
    place.setOnMouseMoved(event -> place.setCursor(at(event) < 0 ? Cursor.DEFAULT : Cursor.HAND));
    viewportBoundsProperty().subscribe(this::draw);
    letters.fontProperty().subscribe(this::drawAnew);
  }

  /// Draws a picture, or nothing.
  void show(@Nullable LanesPicture shown) {
    picture = shown != null && shown.fits() ? shown : null;
    setAccessibleText(picture == null ? "" : picture.spoken());
    setVisible(picture != null);
    setManaged(picture != null);
    drawAnew();
  }

  private void drawAnew() {
    drawnWidth = 0;
    draw();
  }

  private void draw() {
    LanesPicture made = picture;
    double width = Math.floor(getViewportBounds().getWidth());
    if (made == null || width < LEAST_WIDTH || width == drawnWidth) {
      return;
    }
    drawnWidth = width;
    LanesFigure.Drawn now = made.drawn(width, letters.getFont().getSize());
    hits = now.hits();
    DrawingView shown = view;
    if (shown == null) {
      shown = new DrawingView(now.drawing(), fonts, made.spoken());
      shown.setMouseTransparent(true);
      place.getChildren().add(shown);
      view = shown;
    } else {
      shown.show(now.drawing(), made.spoken());
    }
    shown.setMinSize(width, now.drawing().height());
    shown.setPrefSize(width, now.drawing().height());
    place.setMinHeight(now.drawing().height());
    place.setPrefHeight(now.drawing().height());
  }

  private int at(MouseEvent event) {
    DrawingPoint point = new DrawingPoint(event.getX(), event.getY());
    return hits.stream()
        .filter(hit -> hit.box().contains(point))
        .mapToInt(LanesFigure.Hit::number)
        .findFirst()
        .orElse(-1);
  }

  private void clicked(MouseEvent event) {
    int number = at(event);
    if (number > 0) {
      choose.accept(number);
    }
  }
}

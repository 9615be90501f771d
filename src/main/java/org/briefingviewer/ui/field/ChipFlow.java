// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.field;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Chips one behind the other, on as many lines as they need. One that is wider than a line takes
/// the line and wraps inside: none is cut.
public final class ChipFlow extends Region {
  /// Between chips and between lines, in pixels; the style class adds none.
  private static final double GAP = 4;

  public ChipFlow(List<? extends Node> chips) {
    getStyleClass().add("chips");
    getChildren().addAll(chips);
  }

  private record Place(Node chip, double x, double y, double width, double height) {}

  private List<Place> places(double width) {
    List<Place> places = new ArrayList<>();
    double x = 0;
    double y = 0;
    double line = 0;
    for (Node chip : getManagedChildren()) {
      double wide = Math.min(Math.ceil(chip.prefWidth(-1)), width);
      double high = Math.ceil(Math.max(chip.minHeight(wide), chip.prefHeight(wide)));
      if (x > 0 && x + wide > width) {
        x = 0;
        y += line + GAP;
        line = 0;
      }
      places.add(new Place(chip, x, y, wide, high));
      x += wide + GAP;
      line = Math.max(line, high);
    }
    return places;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    double wide = 0;
    for (Node chip : getManagedChildren()) {
      wide += Math.ceil(chip.prefWidth(-1)) + GAP;
    }
    return snappedLeftInset() + wide + snappedRightInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double across = (width < 0 ? computePrefWidth(-1) : width) - aside();
    double high =
        places(across).stream().mapToDouble(place -> place.y() + place.height()).max().orElse(0);
    return snappedTopInset() + high + snappedBottomInset();
  }

  private double aside() {
    return snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected void layoutChildren() {
    for (Place place : places(getWidth() - aside())) {
      place
          .chip()
          .resizeRelocate(
              snappedLeftInset() + place.x(),
              snappedTopInset() + place.y(),
              place.width(),
              place.height());
    }
  }
}

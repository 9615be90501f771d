// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.field;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Two things on one line where both have room as wide as they would like to be, else one below the
/// other: no word is cut for want of room.
public final class FittingLine extends Pane {
  /// The room between them, as a share of how high the one that does not grow is.
  private static final double GAP = 0.18;

  private final Region first;
  private final Region second;
  private final Region growing;
  private final Region fixed;

  /// @param growing takes the rest of the line: one of the two
  public FittingLine(Region first, Region second, Region growing) {
    super(first, second);
    this.first = first;
    this.second = second;
    this.growing = growing;
    this.fixed = growing.equals(first) ? second : first;
    getStyleClass().add("fitting-line");
  }

  private double gap() {
    return snapSpaceX(height(fixed, -1) * GAP);
  }

  private static double height(Region part, double wide) {
    return Math.max(part.minHeight(wide), part.prefHeight(wide));
  }

  /// Returns whether both have room on one line.
  private boolean fits(double width) {
    return Math.ceil(growing.prefWidth(-1)) + gap() + Math.ceil(fixed.prefWidth(-1)) <= width;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return Math.max(growing.minWidth(-1), fixed.minWidth(-1));
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.ceil(growing.prefWidth(-1)) + gap() + Math.ceil(fixed.prefWidth(-1));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double wide = width < 0 ? computePrefWidth(-1) : width;
    if (fits(wide)) {
      double rest = wide - gap() - fixed.prefWidth(-1);
      return Math.max(height(fixed, -1), height(growing, rest));
    }
    return height(first, wide) + gap() + height(second, wide);
  }

  @Override
  protected void layoutChildren() {
    double wide = getWidth();
    if (fits(wide)) {
      double narrow = Math.ceil(fixed.prefWidth(-1));
      double rest = wide - gap() - narrow;
      double left = first.equals(fixed) ? narrow : rest;
      middle(first, 0, left);
      middle(second, left + gap(), wide - left - gap());
      return;
    }
    double high = height(first, wide);
    first.resizeRelocate(0, 0, stacked(first, wide), high);
    second.resizeRelocate(0, high + gap(), stacked(second, wide), height(second, wide));
  }

  private double stacked(Region part, double wide) {
    return part.equals(growing) ? wide : Math.min(wide, part.prefWidth(-1));
  }

  private void middle(Region part, double left, double wide) {
    double high = height(part, wide);
    part.resizeRelocate(left, snapPositionY((getHeight() - high) / 2), wide, high);
  }
}

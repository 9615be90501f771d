// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.briefingviewer.ui.font.WrappedLabel;

/// Two labels at both ends of a line, the second below the first where both have no room.
final class HeadRow extends Region {
  /// Least room between the two, in the height of the letters.
  private static final double GAP = 0.6;

  private final WrappedLabel left;
  private final WrappedLabel right;

  HeadRow(WrappedLabel left, WrappedLabel right) {
    this.left = left;
    this.right = right;
    getChildren().addAll(left, right);
  }

  private boolean onOneLine(double width) {
    double gap = GAP * left.getFont().getSize();
    return left.prefWidth(-1) + gap + right.prefWidth(-1) <= width;
  }

  private double inside(double width) {
    return width - snappedLeftInset() - snappedRightInset();
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
    double gap = GAP * left.getFont().getSize();
    return snappedLeftInset()
        + left.prefWidth(-1)
        + gap
        + right.prefWidth(-1)
        + snappedRightInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double across = width < 0 ? Double.MAX_VALUE : inside(width);
    double first = left.prefHeight(Math.min(across, left.prefWidth(-1)));
    double second = right.prefHeight(Math.min(across, right.prefWidth(-1)));
    double both = onOneLine(across) ? Math.max(first, second) : first + second;
    return snappedTopInset() + Math.ceil(both) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double across = inside(getWidth());
    double x = snappedLeftInset();
    double y = snappedTopInset();
    double leftWidth = Math.min(across, left.prefWidth(-1));
    double rightWidth = Math.min(across, right.prefWidth(-1));
    double leftHeight = left.prefHeight(leftWidth);
    boolean line = onOneLine(across);
    left.resizeRelocate(x, y, leftWidth, leftHeight);
    right.resizeRelocate(
        line ? x + across - rightWidth : x,
        line ? y : y + leftHeight,
        rightWidth,
        right.prefHeight(rightWidth));
  }
}

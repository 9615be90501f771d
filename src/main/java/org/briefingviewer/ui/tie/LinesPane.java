// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.tie;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;

/// A pane that scrolls where it has to, and is as high as its lines are in its width, which no
/// scroll pane asks by itself.
class LinesPane extends ScrollPane {

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double around = snappedTopInset() + snappedBottomInset();
    return width <= 0
        ? super.computePrefHeight(width)
        : around + getContent().prefHeight(width - snappedLeftInset() - snappedRightInset());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.row;

import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A row that is as wide as its list and as high as its graphic then needs. (A plain cell asks its
/// graphic for a height without telling it the width, so words could not wrap.)
public abstract class RowCell<T> extends ShownCell<T> {
  /// Rows below the last one fill the list up; without a height they would never fill it.
  private static final double EMPTY_HEIGHT = 40;

  private @Nullable Region shown() {
    return (Region) getGraphic();
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    Region shown = shown();
    return shown == null ? EMPTY_HEIGHT : Math.ceil(shown.prefHeight(width));
  }

  /// A list asks for all three heights, and to set the words for one of them is dear.
  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected double computeMaxHeight(double width) {
    return Double.MAX_VALUE;
  }

  @Override
  protected void layoutChildren() {
    Region shown = shown();
    if (shown != null) {
      shown.resizeRelocate(0, 0, getWidth(), getHeight());
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics;

import java.util.List;

/// A figure as plain shapes, so that a window, a stage, an SVG and a PDF draw the same. It says
/// nothing of its source: only a [Plate] may leave the program.
///
/// @param width in pixels
/// @param height in pixels
/// @param shapes the later ones cover the earlier
public record Drawing(double width, double height, List<DrawingShape> shapes) {
  public Drawing {
    shapes = List.copyOf(shapes);
  }

  /// Returns the words in it, in the order they are drawn.
  public List<DrawingShape.Words> words() {
    return shapes.stream()
        .filter(DrawingShape.Words.class::isInstance)
        .map(DrawingShape.Words.class::cast)
        .toList();
  }

  /// Returns the same drawing `times` as large.
  public Drawing scaled(double times) {
    return new Drawing(
        times * width,
        times * height,
        shapes.stream().map(shape -> ShapeMove.of(shape, times, 0, 0)).toList());
  }
}

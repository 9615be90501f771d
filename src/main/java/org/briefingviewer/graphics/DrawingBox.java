// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics;

/// An upright rectangle in a figure, in pixels from its top left corner.
public record DrawingBox(double x, double y, double width, double height) {
  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  /// Tells whether the two share some area.
  public boolean overlaps(DrawingBox other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /// Tells whether `other` lies wholly inside.
  public boolean contains(DrawingBox other) {
    return x <= other.x && y <= other.y && other.right() <= right() && other.bottom() <= bottom();
  }

  /// Tells whether `point` lies inside or on the border.
  public boolean contains(DrawingPoint point) {
    return x <= point.x() && point.x() <= right() && y <= point.y() && point.y() <= bottom();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics;

/// A place in a figure, in pixels from its top left corner.
public record DrawingPoint(double x, double y) {
  /// Returns the point `share` of the way from here to `other`; 0 is here, 1 is there.
  public DrawingPoint towards(DrawingPoint other, double share) {
    return new DrawingPoint(x + (other.x - x) * share, y + (other.y - y) * share);
  }

  /// Returns the straight distance to `other`.
  public double distance(DrawingPoint other) {
    return Math.hypot(other.x - x, other.y - y);
  }
}

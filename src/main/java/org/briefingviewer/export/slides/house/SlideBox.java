// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.slides.house;

import org.briefingviewer.export.office.PartXml;

/// A place on a slide, in points from its upper left corner.
public record SlideBox(double x, double y, double width, double height) {
  /// DrawingML's unit (ECMA-376, 20.1.10.16): so many make a point.
  public static final double UNITS = 12_700;

  public static String units(double points) {
    return String.valueOf(Math.round(points * UNITS));
  }

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  /// Writes the place.
  ///
  /// @param name of the element: `a:xfrm`
  public void write(PartXml to, String name, String... attributes) {
    to.open(name, attributes).empty("a:off", "x", units(x), "y", units(y));
    to.empty("a:ext", "cx", units(width), "cy", units(height)).close();
  }
}

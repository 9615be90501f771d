// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics;

import org.jspecify.annotations.Nullable;

/// How the inside and the outline of a shape are drawn; null leaves one of them out.
///
/// @param width of the outline, in pixels, half of it on either side
public record ShapeLook(@Nullable ShapeInk fill, @Nullable ShapeInk line, double width) {
  /// Returns a ground without outline.
  public static ShapeLook filled(ShapeInk fill) {
    return new ShapeLook(fill, null, 0);
  }

  /// Returns an outline without ground.
  public static ShapeLook outlined(ShapeInk line, double width) {
    return new ShapeLook(null, line, width);
  }
}

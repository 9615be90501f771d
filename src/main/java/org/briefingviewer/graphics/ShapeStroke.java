// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics;

import java.util.List;
import org.briefingviewer.model.Trend;
import org.jspecify.annotations.Nullable;

/// How a line is drawn, so that it tells its kind without colour.
///
/// @param width in pixels
/// @param dashes lengths of dash and gap in turn, in pixels; empty for a solid line
public record ShapeStroke(double width, List<Double> dashes) {
  public ShapeStroke {
    dashes = List.copyOf(dashes);
  }

  /// Returns the line of a tie: thick and whole when it strengthens, broken in ever smaller pieces
  /// as it mends, is unclear or cools, close dots for an action, wide ones when `trend` is null
  /// because nobody speaks of it.
  public static ShapeStroke of(@Nullable Trend trend) {
    if (trend == null) {
      // No case of the switch, for which Java would make a class at each start.
      return new ShapeStroke(2, List.of(2.0, 7.0));
    }
    return switch (trend) {
      case STRENGTHENING -> new ShapeStroke(7, List.of());
      case STABLE -> new ShapeStroke(3, List.of());
      case MENDING -> new ShapeStroke(5, List.of(12.0, 6.0));
      case COOLING -> new ShapeStroke(3, List.of(5.0, 6.0));
      case UNSTATED -> new ShapeStroke(2, List.of(2.0, 4.0));
      case UNCLEAR -> new ShapeStroke(3, List.of(12.0, 5.0, 3.0, 5.0));
    };
  }
}

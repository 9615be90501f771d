// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics;

import org.briefingviewer.model.TlpLevel;
import org.jspecify.annotations.Nullable;

/// What a colour of a drawing stands for. Whoever draws brings the colour: the window its theme's,
/// a file those of the light theme. Amber is estimates alone, each actor has its colour on its
/// node, violet is what the program computed, magenta is a gap.
public enum ShapeRole {
  INK,
  SOFT_INK,
  PAPER,
  /// Hairlines, and grounds that carry nothing.
  LINE,
  /// The outline of an estimate's shape.
  ESTIMATE,
  /// The ground of an estimate that stands beside the chosen one.
  ESTIMATE_GROUND,
  /// The ground of the chosen estimate.
  ESTIMATE_CHOSEN,
  COMPUTED,
  GAP,
  TIE,
  ACTOR_1,
  ACTOR_2,
  ACTOR_3,
  /// Reports of one origin, told apart by a letter too.
  ORIGIN_1,
  ORIGIN_2,
  ORIGIN_3,
  ORIGIN_4,
  /// The band of the handling mark, and the words on it.
  HANDLING,
  ON_HANDLING,
  /// The band of a level of TLP, and the words of each on it.
  TLP_GROUND,
  TLP_CLEAR,
  TLP_GREEN,
  TLP_AMBER,
  TLP_RED;

  /// Returns the role of a mark's words on its band.
  ///
  /// @param level null for a house's mark
  public static ShapeRole of(@Nullable TlpLevel level) {
    return switch (level) {
      case null -> ON_HANDLING;
      case CLEAR -> TLP_CLEAR;
      case GREEN -> TLP_GREEN;
      case AMBER, AMBER_STRICT -> TLP_AMBER;
      case RED -> TLP_RED;
    };
  }
}

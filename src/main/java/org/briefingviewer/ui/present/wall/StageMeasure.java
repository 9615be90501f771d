// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present.wall;

/// How large words and pictures of a screen are.
///
/// @param unit the least size of words in pixels
/// @param shrink from 0 for the smallest words to 1 for what is best
/// @param grow by what figures, headlines and pictures are larger than best, from 1 on, where there
///   is room
/// @param most what no words are larger than, in pixels
record StageMeasure(double unit, double shrink, double grow, double most) {
  /// By what the words beside them grow at most: they are read, and not seen from afar.
  private static final double BESIDE = 1.4;

  /// Returns the size of words.
  double size(StageRole role) {
    double best = role.size(unit, shrink);
    double grown =
        switch (role) {
          case FIGURE, TITLE, COMPUTED -> grow;
          case WHOSE, PASSAGE, LINE, CHECKED, KICKER -> Math.min(BESIDE, Math.sqrt(grow));
          case WARNING, EDGE -> 1;
        };
    return Math.max(best, Math.min(most, best * grown));
  }

  /// Returns the size that words have without growing.
  double plain(StageRole role) {
    return role.size(unit, shrink);
  }

  StageMeasure growing(double by) {
    return new StageMeasure(unit, shrink, by, most);
  }

  /// Returns the same, larger for a room that asks for it: nothing in it gets smaller.
  StageMeasure larger(double scale) {
    return new StageMeasure(Math.ceil(unit * scale), shrink, grow, most);
  }
}

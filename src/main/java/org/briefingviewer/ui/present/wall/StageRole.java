// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present.wall;

/// What words are for on the stage, which says how large they are. Sizes are in units of the least
/// size that a room can read, a thirty-sixth of the screen's height.
enum StageRole {
  KICKER(1.25, 1, false, false, true),
  TITLE(2.9, 1.8, true, true, false),
  FIGURE(4.3, 1.5, true, true, false),
  COMPUTED(2.4, 1.3, true, true, false),
  WHOSE(1.55, 1, false, false, false),
  LINE(1.3, 1, false, false, true),
  PASSAGE(1.6, 1, true, false, false),
  CHECKED(1.25, 1, false, false, false),
  WARNING(1.4, 1, false, true, false),
  EDGE(1, 1, false, false, true);

  private final double size;
  private final double least;
  private final boolean serif;
  private final boolean strong;
  private final boolean soft;

  StageRole(double size, double least, boolean serif, boolean strong, boolean soft) {
    this.size = size;
    this.least = least;
    this.serif = serif;
    this.strong = strong;
    this.soft = soft;
  }

  /// Returns the size of the words.
  ///
  /// @param unit the least size that can be read, in pixels
  /// @param shrink from 0 for the smallest to 1 for what is best
  double size(double unit, double shrink) {
    return unit * (least + (size - least) * shrink);
  }

  boolean serif() {
    return serif;
  }

  boolean strong() {
    return strong;
  }

  boolean soft() {
    return soft;
  }
}

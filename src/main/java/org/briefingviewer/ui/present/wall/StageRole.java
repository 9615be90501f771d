// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present.wall;

import org.briefingviewer.page.PageBlock;

/// What words are for on the stage, which says how large they are. Sizes are in units of the least
/// size that a room can read, a thirty-sixth of the screen's height.
enum StageRole {
  KICKER(1.25, 1, 0.6, false, false, true),
  TITLE(2.9, 1.8, 0.2, true, true, false),
  FIGURE(4.3, 1.5, 0.05, true, true, false),
  COMPUTED(2.4, 1.3, 0.7, true, true, false),
  WHOSE(1.55, 1, 0.3, false, false, false),
  LINE(1.3, 1, 0.4, false, false, true),
  PASSAGE(1.6, 1, 0.9, true, false, false),
  CHECKED(1.25, 1, 0.35, false, false, false),
  WARNING(1.4, 1, 0.5, false, true, false),
  EDGE(1, 1, 0, false, false, true);

  private final double size;
  private final double least;
  private final double above;
  private final boolean serif;
  private final boolean strong;
  private final boolean soft;

  StageRole(double size, double least, double above, boolean serif, boolean strong, boolean soft) {
    this.size = size;
    this.least = least;
    this.above = above;
    this.serif = serif;
    this.strong = strong;
    this.soft = soft;
  }

  /// Returns what the words of a block are for.
  static StageRole of(PageBlock block) {
    return switch (block) {
      case PageBlock.Heading _ -> TITLE;
      case PageBlock.Words words -> of(words.kind());
      case PageBlock.Checked _ -> CHECKED;
      case PageBlock.Folded _, PageBlock.Drawn _ -> LINE;
      case PageBlock.Beside _, PageBlock.Group _, PageBlock.Note _ ->
          throw new IllegalArgumentException("what holds blocks is no card");
    };
  }

  private static StageRole of(PageBlock.ParagraphRole kind) {
    return switch (kind) {
      case KICKER -> KICKER;
      case TITLE, BOTTOM_LINE -> TITLE;
      case FIGURE -> FIGURE;
      case COMPUTED -> COMPUTED;
      case WHOSE -> WHOSE;
      case LINE, LEAD, ORIGIN, SEAL, LEGEND, KEY -> LINE;
      case PASSAGE, QUOTE, BODY, DECK, CAPTION -> PASSAGE;
      case WARNING -> WARNING;
    };
  }

  /// Returns the size of the words.
  ///
  /// @param unit the least size that can be read, in pixels
  /// @param shrink from 0 for the smallest to 1 for what is best
  double size(double unit, double shrink) {
    return unit * (least + (size - least) * shrink);
  }

  /// Returns how much room there is above the words, in units.
  double above() {
    return above;
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

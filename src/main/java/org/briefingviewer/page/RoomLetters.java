// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page;

import java.util.List;
import org.briefingviewer.graphics.Drawing;
import org.jspecify.annotations.Nullable;

/// The least size at which a room can read words: one rule for the wall, the HTML stage and slides.
/// Whatever does not fit at that size goes on to a further screen.
public final class RoomLetters {
  /// No words are smaller than this part of the height of a screen or slide.
  public static final double LEAST = 1.0 / 36;

  private RoomLetters() {}

  /// Returns the least size of words on a screen or slide of a height, in the unit of that height,
  /// rounded up to whole ones.
  public static double least(double height) {
    return Math.ceil(height * LEAST);
  }

  /// Returns how many times as large a drawing has to be for its smallest words to have a size.
  public static double times(Drawing drawing, double size) {
    return size
        / drawing.words().stream().mapToDouble(words -> words.letters().size()).min().orElse(size);
  }

  /// Returns the first drawing that fits a width with words of at least a size; null where each of
  /// them is too wide.
  public static @Nullable Drawing fitting(List<Drawing> drawings, double width, double size) {
    return drawings.stream()
        .filter(drawing -> drawing.width() * times(drawing, size) <= width)
        .findFirst()
        .orElse(null);
  }
}

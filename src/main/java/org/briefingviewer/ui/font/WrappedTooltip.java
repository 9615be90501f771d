// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.font;

import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.briefingviewer.model.deception.DeceptiveCharacters;
import org.briefingviewer.model.letters.ShapedLetters;

/// A tooltip that wraps. A tooltip shows no [WordFlow]; words that need [ShapedLetters] are
/// therefore given to it in lines.
public final class WrappedTooltip extends Tooltip {
  /// Of a line, in UTF-16 code units.
  private static final int LINE = 60;

  /// @param delay until it is shown
  public WrappedTooltip(Duration delay) {
    setShowDelay(delay);
  }

  /// Shows these words.
  ///
  /// @param width of the lines in pixels, at most
  public void show(String written, double width) {
    String words = DeceptiveCharacters.shown(written);
    boolean shaped = ShapedLetters.mayBeIn(words);
    setWrapText(!shaped);
    setMaxWidth(shaped ? Double.MAX_VALUE : width);
    setText(shaped ? inLines(words) : words);
  }

  static String inLines(String words) {
    LineEnds ends = LineEnds.of(words);
    StringBuilder lines = new StringBuilder();
    int start = 0;
    for (int i = 0; i < ends.count(); i++) {
      if (ends.end(i) - start > LINE && ends.start(i) > start) {
        lines.append('\n');
        start = ends.start(i);
      }
      lines.append(words, ends.start(i), ends.end(i));
      if (words.charAt(ends.end(i) - 1) == '\n') {
        start = ends.end(i);
      }
    }
    return lines.toString();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.passage;

import java.util.Locale;
import org.briefingviewer.model.TextSpan;

/// Words that are marked in a text.
///
/// @param span where they stand in the text
/// @param look how they are marked
public record PassageMark(TextSpan span, Look look) {
  /// How words are marked. Each differs by its line, too, and not by its colour alone.
  public enum Look {
    /// A straight line.
    SOUND,
    /// A wave.
    OPEN,
    /// A straight line: words that came.
    ADDED,
    /// A line through the words: words that went.
    GONE,
    /// A double line: words that are there in both.
    KEPT;

    String styleClass() {
      return "passage-" + name().toLowerCase(Locale.ROOT);
    }
  }
}

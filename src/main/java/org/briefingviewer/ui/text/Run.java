// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import org.briefingviewer.model.TextSpan;
import org.briefingviewer.ui.font.Script;

/// Words that look alike: the pieces a paragraph is set from.
///
/// @param words what is shown
/// @param span the words' place in the article's text; empty for a number that we add
/// @param dimmed whether they stand back, because a tie is chosen and they do not bear it out
public record Run(String words, TextSpan span, Look look, Script script, boolean dimmed) {

  /// How words are set.
  public enum Look {
    PLAIN,
    ESTIMATE,
    /// The small figure after an estimate; not part of the article's text.
    NUMBER
  }
}

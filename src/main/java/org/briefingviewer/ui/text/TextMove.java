// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import org.briefingviewer.model.TextSpan;
import org.briefingviewer.session.ReadingPlace;

/// Where the text has to go once it is laid out.
sealed interface TextMove {

  /// Shows a passage, and moves no further than that needs.
  record Reveal(TextSpan span) implements TextMove {}

  /// Shows a passage that is in view as a whole, also where something lies over the text.
  record Uncover(TextSpan span) implements TextMove {}

  /// Goes back to a line that was the first one.
  record Return(ReadingPlace place) implements TextMove {}
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.cited;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of one paragraph, as written.
///
/// @param mark the paragraph's own handling mark, or null
/// @param notes where figures end in it, in order
public record CitedParagraph(String words, @Nullable String mark, List<NoteMark> notes) {
  public CitedParagraph {
    notes = List.copyOf(notes);
  }

  /// The end of a figure.
  ///
  /// @param offset in `words`, in UTF-16 code units
  /// @param number the figure's
  public record NoteMark(int offset, int number) {}
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.derive;

import java.util.EnumSet;
import java.util.Set;
import org.briefingviewer.model.TextSpan;

/// What the text says that a percentage is a share of.
///
/// @param span its words, behind "of"
/// @param words as written: "the annual budget"
/// @param open what the words leave open
public record ShareWhole(TextSpan span, String words, Set<Open> open) {

  /// What a text may leave open about a whole.
  public enum Open {
    /// Which year or other period it is for.
    PERIOD,
    /// Whose it is.
    OWNER
  }

  public ShareWhole {
    open = open.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(open));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.name;

import java.util.List;

/// A name with all its spellings, the one to show first.
public record SpelledName(List<NameSpelling> spellings) {
  /// From how many letters on a name that is still being typed counts.
  private static final int ENOUGH = 6;

  public SpelledName {
    spellings = List.copyOf(spellings);
  }

  /// Tells whether `typed` is one of the spellings. Initials in small letters count from three
  /// letters on: "un" is no name.
  public boolean isSpelled(FoldedText typed) {
    return spellings.stream()
        .anyMatch(
            s -> s.pattern().is(typed) && !(s.initials() && typed.length() < 3 && !upper(typed)));
  }

  /// Tells whether `typed` is the beginning of a spelling, with a whole word in it at least.
  public boolean isBegun(FoldedText typed) {
    return typed.length() >= ENOUGH
        && twoWords(typed)
        && spellings.stream().anyMatch(s -> s.begunBy(typed));
  }

  private static boolean upper(FoldedText typed) {
    return typed.length() > 0 && typed.upper(0);
  }

  private static boolean twoWords(FoldedText typed) {
    for (int i = 1; i < typed.length(); i++) {
      if (!typed.gap(i).tight()) {
        return true;
      }
    }
    return false;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who checked something, and when.
///
/// Throws `IllegalArgumentException` when a state other than `PROPOSED` names no person or day
///
/// @param by the person's name; null while only proposed
/// @param on the day; null while only proposed
public record Review(ReviewState state, @Nullable String by, @Nullable LocalDate on) {

  /// Found by the program, checked by nobody.
  public static final Review PROPOSED = new Review(ReviewState.PROPOSED, null, null);

  public Review {
    if (state != ReviewState.PROPOSED && (by == null || by.isBlank() || on == null)) {
      throw new IllegalArgumentException("a review that is " + state + " names who and when");
    }
  }

  /// Tells whether a named person stands behind it.
  public boolean checked() {
    return state == ReviewState.ACCEPTED || state == ReviewState.CORRECTED;
  }
}

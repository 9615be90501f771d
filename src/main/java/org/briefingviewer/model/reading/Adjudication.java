// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The choice between two readings where they differ.
///
/// @param edit the id of the edit by which it was made
/// @param at where
/// @param choice whose reading stands now
/// @param by who chose
/// @param on the day
public record Adjudication(String edit, FindingPlace at, Choice choice, String by, LocalDate on) {
  /// Whose reading was chosen.
  public enum Choice {
    /// What the briefing said.
    FIRST,
    /// What the second reading says.
    SECOND
  }

  /// Where two readings differ.
  ///
  /// @param first the id of the first reading's finding, or null where it has none
  /// @param second the id of the second reading's finding, or null where it has none
  ///
  ///   Throws `IllegalArgumentException` when neither has one
  public record FindingPlace(String articleId, @Nullable String first, @Nullable String second) {
    public FindingPlace {
      if (first == null && second == null) {
        throw new IllegalArgumentException("two readings that say nothing do not differ");
      }
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.agreement;

import java.util.Objects;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.reading.Adjudication.FindingPlace;
import org.jspecify.annotations.Nullable;

/// A place at which two persons say different things.
///
/// @param first the finding of the first reading, or null where it marked nothing there
/// @param second the finding of the second reading, or null where it marked nothing there
public record ReadingDifference(
    String articleId, DifferingField kind, @Nullable Finding first, @Nullable Finding second) {
  /// In what they differ.
  public enum DifferingField {
    /// Only the first marked something there.
    ONLY_FIRST,
    /// Only the second marked something there.
    ONLY_SECOND,
    /// One lets it stand and the other does not, or takes it for something else.
    VERDICT,
    /// Both let it stand, and say different things of it.
    CONTENT
  }

  /// Returns where it is, for who chooses.
  public FindingPlace place() {
    return new FindingPlace(
        articleId, first == null ? null : first.id(), second == null ? null : second.id());
  }

  /// Returns what stands there: the first reading's finding, else the second's.
  public Finding either() {
    return first == null ? Objects.requireNonNull(second) : first;
  }
}

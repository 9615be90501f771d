// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model.treaty;

import org.jspecify.annotations.Nullable;

/// A step in the life of a treaty, as a text tells it.
///
/// @param treaty its name as written ("the comprehensive strategic partnership treaty")
/// @param party the state that took the step alone, an actor's id; null where the text tells it of
///   all parties or of none
///
///   Throws `IllegalArgumentException` when the treaty has no name
public record TreatyStep(String treaty, TreatyAction action, @Nullable String party) {
  public TreatyStep {
    if (treaty.isBlank()) {
      throw new IllegalArgumentException("a step of a treaty without a name");
    }
  }
}

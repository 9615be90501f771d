// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.translation;

import java.util.List;
import org.briefingviewer.model.Claim;
import org.jspecify.annotations.Nullable;

/// A figure in an original and in its translation.
///
/// @param original null where only the translation has it
/// @param translation null where only the original has it
/// @param drifts how the two differ, in their order; empty where nothing differs
public record TranslatedFigure(
    @Nullable Claim original, @Nullable Claim translation, List<TranslationDrift> drifts) {
  public TranslatedFigure {
    drifts = List.copyOf(drifts);
  }
}

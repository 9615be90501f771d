// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.derive;

import java.util.List;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.MarkedArticle;

/// All that is computed from one figure.
///
/// @param converted it in other units
/// @param follows what it and another figure of its text imply
public record ComputedFigures(List<ConvertedFigure> converted, List<Consequence> follows) {
  public ComputedFigures {
    converted = List.copyOf(converted);
    follows = List.copyOf(follows);
  }

  public static ComputedFigures of(MarkedArticle marked, Estimate estimate) {
    return new ComputedFigures(
        UnitConverter.read().of(estimate.quantity()),
        Consequences.read().of(marked.article(), marked.findings(), estimate));
  }

  /// Returns whether nothing is.
  public boolean isEmpty() {
    return converted.isEmpty() && follows.isEmpty();
  }
}

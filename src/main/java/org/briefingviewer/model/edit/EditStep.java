// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model.edit;

import java.util.ArrayList;
import java.util.List;

/// Edits that are one step: one that was done by itself, or several that were done together, which
/// one undo takes back.
///
/// @param edits in their order
///
///   Throws `IllegalArgumentException` when there is none
public record EditStep(List<BriefingEdit> edits) {
  public EditStep {
    edits = List.copyOf(edits);
    if (edits.isEmpty()) {
      throw new IllegalArgumentException("a step without an edit");
    }
  }

  /// Returns the steps that edits were made in, in their order.
  public static List<EditStep> of(List<BriefingEdit> edits) {
    List<EditStep> steps = new ArrayList<>();
    int from = 0;
    for (int at = 1; at <= edits.size(); at++) {
      if (at == edits.size() || !edits.get(at).act().joins(edits.get(at - 1).act())) {
        steps.add(new EditStep(edits.subList(from, at)));
        from = at;
      }
    }
    return steps;
  }

  public BriefingEdit first() {
    return edits.getFirst();
  }

  /// Returns whether several edits were done together.
  public boolean several() {
    return edits.size() > 1;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.derive.course;

import java.util.List;
import org.briefingviewer.model.ActorPair;

/// A treaty and what happened to it.
///
/// @param name the longest by which a text calls it
/// @param ties those that it touches
/// @param steps in the order of their first dates
public record TreatyCourse(String name, List<ActorPair> ties, List<StepDates> steps) {
  public TreatyCourse {
    ties = List.copyOf(ties);
    steps = List.copyOf(steps);
  }
}

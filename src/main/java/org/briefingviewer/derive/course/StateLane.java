// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.derive.course;

import java.util.List;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.TieState;
import org.jspecify.annotations.Nullable;

/// What one assessor says of a tie over time.
///
/// @param assessor null for the states that are given to nobody
/// @param states the oldest first, those without a date last
public record StateLane(ActorPair pair, @Nullable Agent assessor, List<TieState> states) {
  public StateLane {
    states = List.copyOf(states);
  }
}

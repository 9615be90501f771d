// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Trend;
import org.jspecify.annotations.Nullable;

/// The states found so far, in text order, and which of them the text tells of an earlier time
/// ("had cooled"): these count only where it tells nothing later of the same tie.
final class FoundTies {
  private final List<TieState> found = new ArrayList<>();
  private final Set<String> earlier = new HashSet<>();

  /// @param before whether it is told of an earlier time
  void add(TieState state, boolean before) {
    found.add(state);
    if (before) {
      earlier.add(state.id());
    }
  }

  int size() {
    return found.size();
  }

  /// Returns the tie of the last state when one was added since there were `size`, or null.
  @Nullable ActorPair toldSince(int size) {
    return found.size() > size ? found.getLast().pair() : null;
  }

  /// Returns what counts, the first state of each pair, trend and sentence.
  List<TieState> counting() {
    List<TieState> kept = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (TieState state : found) {
      if (!overtaken(state) && seen.add(List.of(state.pair(), state.trend(), state.evidence()))) {
        kept.add(state);
      }
    }
    return kept;
  }

  private boolean overtaken(TieState state) {
    return earlier.contains(state.id())
        && found.stream()
            .anyMatch(
                later ->
                    later.pair().equals(state.pair())
                        && later.trend() != Trend.UNCLEAR
                        && !earlier.contains(later.id()));
  }
}

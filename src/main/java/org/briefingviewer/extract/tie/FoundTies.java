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
  private @Nullable ActorPair bygone;

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

  /// Notes that the sentence tells only how a tie was.
  void was(ActorPair pair) {
    bygone = pair;
  }

  /// Returns the tie of the last state when one was added since there were `size`, else the one of
  /// which the sentence tells how it was, or null.
  @Nullable ActorPair toldSince(int size) {
    ActorPair was = bygone;
    bygone = null;
    return found.size() > size ? found.getLast().pair() : was;
  }

  /// Drops, of the states of one sentence, what another of them tells better: "unclear" of words
  /// that hold a trend of the same tie.
  ///
  /// @param size how many there were before the sentence
  void settle(int size) {
    List<TieState> told = List.copyOf(found.subList(size, found.size()));
    found.removeIf(
        state ->
            told.contains(state)
                && told.stream()
                    .filter(other -> other.pair().equals(state.pair()))
                    .anyMatch(other -> lessTold(state, other)));
  }

  private static boolean lessTold(TieState state, TieState other) {
    return state.trend() == Trend.UNCLEAR
        && other.trend() != Trend.UNCLEAR
        && !other.hedged()
        && state.words().contains(other.words());
  }

  /// Leaves open what was added from `from` up to, not including, `to`: the text takes it back.
  void rebut(int from, int to) {
    for (int i = from; i < Math.min(to, found.size()); i++) {
      found.set(i, found.get(i).open());
    }
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

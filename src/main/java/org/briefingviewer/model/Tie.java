// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.util.Comparator;
import java.util.List;

/// One of the three bilateral relations with all that a bundle says of it.
///
/// @param states newest first; empty when the bundle does not discuss the tie
public record Tie(ActorPair pair, List<TieState> states) {
  public Tie {
    states = List.copyOf(states);
  }

  /// Returns the states that no person rejected, in the same order.
  public List<TieState> standing() {
    return states.stream().filter(s -> s.review().state() != ReviewState.REJECTED).toList();
  }

  /// Returns every passage that is given for a state, rejected ones too, each once, in the order of
  /// the states.
  public List<EvidenceQuote> evidence() {
    return states.stream().flatMap(s -> s.evidence().stream()).distinct().toList();
  }

  /// Groups states into the triangle's three ties, in its order; newest states first, those without
  /// a date last; on the same day those with an assessor first, otherwise in the given order.
  public static List<Tie> group(Triangle triangle, List<TieState> states) {
    Comparator<TieState> newestFirst =
        Comparator.comparing(
                TieState::asOf, Comparator.nullsLast(Comparator.<PartialDate>reverseOrder()))
            .thenComparing(state -> state.assessor() == null);
    return triangle.pairs().stream()
        .map(
            pair ->
                new Tie(
                    pair,
                    states.stream()
                        .filter(s -> s.pair().equals(pair))
                        .sorted(newestFirst)
                        .toList()))
        .toList();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract;

import java.util.List;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.TieState;
import org.jspecify.annotations.Nullable;

/// What the program reads in one passage that a person holds to bear on a tie.
///
/// @param states those that it finds there, in text order, rather as part of the whole text than of
///   the passage alone
/// @param named the actors that the passage names, each once, in text order
/// @param assessor who the text says holds what the passage says, or null
/// @param side the state for which the assessor speaks, or null when the name does not tell
/// @param asOf the article's own day, or null
public record ReadPassage(
    List<TieState> states,
    List<String> named,
    @Nullable Agent assessor,
    @Nullable String side,
    @Nullable PartialDate asOf) {
  public ReadPassage {
    states = List.copyOf(states);
    named = List.copyOf(named);
  }

  /// Returns the pair of the triangle that the passage names, or null when it names not just two of
  /// the three.
  public @Nullable ActorPair pair(List<ActorPair> pairs) {
    return named.size() != 2
        ? null
        : pairs.stream()
            .filter(pair -> pair.has(named.getFirst()) && pair.has(named.getLast()))
            .findFirst()
            .orElse(null);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import java.util.List;
import org.briefingviewer.extract.tie.passage.TiePassage;
import org.briefingviewer.model.ActorPair;
import org.jspecify.annotations.Nullable;

/// What a text told before a sentence.
///
/// @param last the states named or told of last as two: "the two countries"; empty, or two names of
///   which one may be an outsider's
/// @param told the tie told of in the sentence before, or null
/// @param before the sentence before, or null
/// @param topic the actor that the text opens with: whom "relations with China" are told of
/// @param about the only actor that the first sentence with one names, or null
record TieContext(
    List<String> last,
    @Nullable ActorPair told,
    @Nullable TiePassage before,
    @Nullable String topic,
    @Nullable String about) {
  /// Before the first sentence.
  static final TieContext NOTHING = new TieContext(List.of(), null, null, null, null);

  TieContext {
    last = List.copyOf(last);
  }

  /// Returns the two that the sentence before is about: the only ones that it names, else those of
  /// the tie it told of; empty when there are no such two.
  List<String> two() {
    if (before == null) {
      return List.of();
    }
    if (!before.outsiders() && !before.two().isEmpty()) {
      return before.two();
    }
    return told == null ? List.of() : List.of(told.first(), told.second());
  }
}

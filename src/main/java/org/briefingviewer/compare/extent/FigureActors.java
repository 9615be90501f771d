// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.extent;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/// The states whom a figure is about.
///
/// @param named those that are named with the figure; where none is, those around it
/// @param whose those that stand in the words of the figure itself: "350 North Koreans"
/// @param sure whether they stand in its own sentence
public record FigureActors(Set<String> named, Set<String> whose, boolean sure) {
  public FigureActors {
    named = Set.copyOf(named);
    whose = Set.copyOf(whose);
  }

  /// Returns the same with those of the figure before.
  public FigureActors and(FigureActors before) {
    Set<String> both = new HashSet<>(named);
    both.addAll(before.named);
    return new FigureActors(both, whose, sure || before.sure);
  }

  /// Returns whether both may be about the same: one may name more states than the other, but none
  /// for another. What the sentence before names is no reason to tell two apart.
  public boolean mayBe(FigureActors other) {
    return !sure
        || !other.sure
        || named.isEmpty()
        || other.named.isEmpty()
        || named.containsAll(other.named)
        || other.named.containsAll(named);
  }

  /// Returns whether both name a state.
  public boolean meet(FigureActors other) {
    return !Collections.disjoint(named, other.named);
  }
}

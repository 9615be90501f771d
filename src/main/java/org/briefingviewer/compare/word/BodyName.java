// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.word;

import java.util.Collections;
import java.util.Set;

/// The name of a person or body, cut into the states that it names and the words that tell it from
/// others: `"Seoul's intelligence service"` → South Korea, intelligence.
///
/// @param states keys of states
/// @param words stems
/// @param initials the first letters of a name in capitals, in lower case, or empty: `"nis"`
public record BodyName(Set<String> states, Set<String> words, String initials) {
  public BodyName {
    states = Set.copyOf(states);
    words = Set.copyOf(words);
  }

  /// Returns whether two names may be of one: no state speaks against it, and one says all that the
  /// other says. A state alone may stand for any of its bodies.
  public boolean mayBe(BodyName other) {
    boolean known = !states.isEmpty() && !other.states.isEmpty();
    if (known && Collections.disjoint(states, other.states)) {
      return false;
    }
    if (words.isEmpty() || other.words.isEmpty()) {
      return known && states.equals(other.states);
    }
    return words.containsAll(other.words)
        || other.words.containsAll(words)
        || shortened(other)
        || other.shortened(this);
  }

  /// Returns whether the other is this in its first letters.
  private boolean shortened(BodyName other) {
    return !initials.isEmpty() && other.words.contains(initials);
  }

  /// Returns whether it says nothing that tells it from others: "the service", "it".
  public boolean vague() {
    return states.isEmpty() && words.isEmpty();
  }

  /// Returns whether all that the other says is said here.
  public boolean says(BodyName other) {
    return !other.vague()
        && states.containsAll(other.states)
        && (words.containsAll(other.words) || other.shortened(this));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie.stance;

import org.briefingviewer.model.TieState.Stance;

/// How a sentence puts one of its words.
///
/// @param denied whether the text says that it is not so, or tells nothing of today
/// @param negated whether it is not said to be so, or only under a condition
/// @param open whether it is left open
/// @param wanted the word of wanting on which it hangs, -1 for none
/// @param ended whether it is said to be over, or less than before
/// @param over whether it is told of a time that is past
/// @param earlier whether it is told of the time before the one told of ("had cooled")
/// @param feared the word of worry on which it hangs, -1 for none
public record WordStance(
    boolean denied,
    boolean negated,
    boolean open,
    int wanted,
    boolean ended,
    boolean over,
    boolean earlier,
    int feared) {

  public Stance stance() {
    return wanted >= 0 ? Stance.AIM : Stance.of(negated || open);
  }
}

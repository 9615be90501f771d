// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie.stance;

import org.briefingviewer.extract.tie.actor.ActorMention;
import org.briefingviewer.extract.tie.passage.TiePassage;
import org.briefingviewer.extract.tie.passage.TrendWords;
import org.briefingviewer.model.ActorPair;
import org.jspecify.annotations.Nullable;

/// Tells what somebody only wants of a tie, or of one state, and who wants it.
///
/// @param words tells the words of wanting
public record TieWishes(TrendWords words) {

  /// How far behind a passive who does it may stand.
  private static final int AGENT = 6;

  /// "Washington urged China to loosen its ties with Russia": what a third one wants of a tie tells
  /// nothing of it.
  ///
  /// @param ask the word of wanting, -1 for none
  public boolean foreign(TiePassage passage, int ask, ActorPair pair) {
    String asker = ask < 0 ? null : asker(passage, ask);
    return asker != null && !pair.has(asker);
  }

  /// "Russia's worries over growing ties with China": one of the two fears what grows.
  public boolean feared(TiePassage passage, WordStance stance, ActorPair pair) {
    int worry = stance.feared();
    return passage.states().stream()
        .anyMatch(s -> pair.has(s.actor()) && s.to() <= worry && worry - s.to() <= 4);
  }

  /// Who asks, by the state named last before the word `ask`, or behind the "by" of a passive; or
  /// null.
  private @Nullable String asker(TiePassage passage, int ask) {
    if (words.is(passage.word(ask - 1), "BE")) {
      return by(passage, ask);
    }
    String who = null;
    for (ActorMention state : passage.states()) {
      who = state.to() <= ask && !passage.oblique(state) ? state.actor() : who;
    }
    return who;
  }

  private static @Nullable String by(TiePassage passage, int ask) {
    for (ActorMention state : passage.states()) {
      for (int i = ask + 1; i < state.from() && state.from() - ask <= AGENT; i++) {
        if (passage.word(i).equals("by")) {
          return state.actor();
        }
      }
    }
    return null;
  }
}

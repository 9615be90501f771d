// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie.doubt;

import org.briefingviewer.extract.tie.actor.ActorMention;
import org.briefingviewer.extract.tie.passage.Passage;
import org.briefingviewer.extract.tie.passage.TrendWords;
import org.briefingviewer.model.ActorPair;
import org.jspecify.annotations.Nullable;

/// Tells what somebody only wants of a tie, or of one state, and who wants it.
///
/// @param words tells the words of wanting
public record TieWishes(TrendWords words) {

  private static final int ASKING = 14;

  /// "Washington urged China to loosen its ties with Russia", "Brazil's president urged closer ties
  /// between China and Russia": what a third one wants of a tie tells nothing of it. Of what one is
  /// asked to do, who asks has to be one of the two; of what is asked for, it may be left out.
  ///
  /// @param ask the word that asks, -1 when none does
  public boolean foreign(Passage passage, int ask, boolean deed, ActorPair pair) {
    String asker = ask < 0 ? null : asker(passage, ask);
    return asker == null ? ask >= 0 && deed : !pair.has(asker);
  }

  /// "asked Beijing to cut off oil", "demanded that it cut off oil", "will", "ready to": a verb of
  /// what somebody wants done, which nobody says has been done.
  ///
  /// @return the word that asks, -1 when none does
  public int asked(Passage passage, int verb) {
    int to = passage.back(verb - 1, word -> words.is(word, "BE"));
    boolean infinitive = passage.word(to).equals("to");
    boolean bare = !passage.word(verb).endsWith("s") && !passage.word(verb).endsWith("ed");
    boolean before = false;
    boolean that = false;
    for (int i = verb - 1; i >= 0 && verb - i <= ASKING && !words.stops(passage, i); i--) {
      before |= passage.word(i).equals("to");
      that |= passage.word(i).equals("that");
      boolean asks = words.is(passage.word(i), "ASKING");
      if ((asks && !that && (infinitive || (bare && before)))
          || (that && bare && words.is(passage.word(i), "DEMANDING"))) {
        return i;
      }
    }
    return -1;
  }

  /// "urged closer ties", "closer ties were asked for by X": what somebody wants of a tie itself.
  ///
  /// @return the word that asks, -1 when none does
  public int wanted(Passage passage, int trend) {
    for (int i = trend - 1; i >= 0 && trend - i <= WANTED && !words.stops(passage, i); i--) {
      if (asks(passage, i)) {
        return words.is(passage.word(i - 1), "BE") ? -1 : i;
      }
      boolean another = passage.endingAt(i) != null || words.trend(passage, i) != null;
      if (another || passage.word(i).equals("that")) {
        break;
      }
    }
    for (int i = trend + 2; i - trend <= ASKING && !passage.word(i).isEmpty(); i++) {
      if (words.stops(passage, i)) {
        return -1;
      }
      if (asks(passage, i) && words.is(passage.word(i - 1), "BE")) {
        boolean done = passage.word(i + 1).equals("to") && words.is(passage.word(i), "DOING");
        return done ? -1 : i;
      }
    }
    return -1;
  }

  private boolean asks(Passage passage, int i) {
    return words.is(passage.word(i), "ASKING") || words.is(passage.word(i), "DEMANDING");
  }

  /// How many words a verb of wanting and what is wanted may be apart.
  private static final int WANTED = 3;

  /// Who asks, by the state named last before the word `ask`, or behind the "by" of a passive; or
  /// null.
  private @Nullable String asker(Passage passage, int ask) {
    if (words.is(passage.word(ask - 1), "BE")) {
      return by(passage, ask);
    }
    String who = null;
    for (ActorMention state : passage.states()) {
      who = state.to() <= ask && !passage.oblique(state) ? state.actor() : who;
    }
    return who;
  }

  private static @Nullable String by(Passage passage, int ask) {
    for (ActorMention state : passage.states()) {
      for (int i = ask + 1; i < state.from() && state.from() - ask <= WANTED + 3; i++) {
        if (passage.word(i).equals("by")) {
          return state.actor();
        }
      }
    }
    return null;
  }
}

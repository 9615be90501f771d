// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie.doubt;

import java.util.List;
import org.briefingviewer.extract.tie.passage.Passage;
import org.briefingviewer.extract.tie.passage.TrendWords;

/// Tells whether a word of trend hangs on a condition: "cools if the war ends", "in the event of a
/// truce, ties would cool", "closer ties hinge on it". What would become of a tie is no state of
/// it, however sure the text is of the rest.
///
/// @param words tells the words of condition (`CONDITION`, `CONDITION_NOUN`, `HANGING`)
record TieConditions(TrendWords words) {

  /// So many words behind the trend its condition may open: "expand into tourism, farming and
  /// mining over the next years if …".
  private static final int BEHIND = 18;

  /// So many words the condition and a trend within its own clause may be apart.
  private static final int WITHIN = 16;

  /// So many words before the trend the verb group says what would or will be.
  private static final int GROUP = 6;

  /// So many words behind the trend the verb of what it hangs on may stand.
  private static final int HANGS = 10;

  private static final List<String> AS_LONG_AS = List.of("as", "long", "as");

  /// "even if": whatever comes. "as if": a likeness.
  private static final List<String> NO_CONDITION = List.of("even", "as", "what", "and", "but");

  /// "if anything", "if slowly", "if not close": an aside that grants the rest.
  private static final List<String> ASIDE = List.of("anything", "not", "only");

  /// Tells whether the trend at word `trend` is told under a condition.
  public boolean on(Passage passage, int trend) {
    return before(passage, trend) || behind(passage, trend) || hanging(passage, trend);
  }

  /// "If China were to …, relations would collapse", "Had it not objected, …", "that if they mend
  /// …".
  private boolean before(Passage passage, int trend) {
    boolean condition = passage.word(0).equals("had") || passage.word(0).equals("were");
    for (int i = 0; i < trend; i++) {
      boolean opens = opens(passage, i) || passage.stands(i, AS_LONG_AS);
      if (opens && trend - i < WITHIN && !stopsBetween(passage, i + 1, trend)) {
        return true;
      }
      boolean opening = i == 0 || passage.word(i - 1).equals("that");
      condition |= opens || (opening && LATER.contains(passage.word(i)));
    }
    return condition && foretold(passage, trend);
  }

  /// "Once the war ends, relations will cool": not yet.
  private static final List<String> LATER = List.of("once", "after", "when");

  /// "cools if the war ends", "will cool, some say, unless it ends", "would shrink should it stay
  /// shut".
  private boolean behind(Passage passage, int trend) {
    boolean foretold = foretold(passage, trend);
    for (int i = trend + 1; i <= trend + BEHIND; i++) {
      boolean inverted =
          passage.word(i).equals("should")
              && (words.is(passage.word(i + 1), "DETERMINER") || passage.at(i + 1) != null);
      if (opens(passage, i) || (foretold && inverted)) {
        return foretold || i - trend <= WITHIN / 2;
      }
      if (words.breaks(passage, i) || (!foretold && passage.word(i).equals(","))) {
        return false;
      }
    }
    return false;
  }

  /// "A recovery of relations hinges on the visit": the verb of which the tie is the subject.
  private boolean hanging(Passage passage, int trend) {
    for (int i = trend + 1; i <= trend + HANGS && !words.stops(passage, i); i++) {
      String next = passage.word(i + 1);
      boolean on = next.equals("on") || next.equals("upon") || next.equals("to");
      if (on && words.is(passage.word(i), "HANGING")) {
        return !words.is(passage.word(i - 1), "PRONOUN");
      }
      if (words.is(passage.word(i), "SUBORDINATE")) {
        return false;
      }
    }
    return false;
  }

  /// Tells whether a condition opens at word `i`.
  private boolean opens(Passage passage, int i) {
    String word = passage.word(i);
    String before = passage.word(i - 1);
    String next = passage.word(i + 1);
    if (word.equals("in")) {
      if (SUCH.contains(next)) {
        return words.is(passage.word(i + 2), "CONDITION_NOUN");
      }
      int noun = next.equals("the") ? i + 2 : i + 1;
      String of = passage.word(noun + 1);
      return words.is(passage.word(noun), "CONDITION_NOUN")
          && (of.equals("of") || of.equals("that"));
    }
    if (word.equals("provided")) {
      return next.equals("that") || before.equals(",");
    }
    boolean aside = ASIDE.contains(next) || next.endsWith("ly");
    boolean asked = words.is(before, "ASKING") || words.is(before, "WONDERING");
    return words.is(word, "CONDITION") && !aside && !asked && !NO_CONDITION.contains(before);
  }

  private static final List<String> FORETELLING = List.of("SUPPOSED", "PREDICTION", "COMING");

  /// "in this scenario, trade rises"
  private static final List<String> SUCH = List.of("this", "that", "such");

  private boolean foretold(Passage passage, int trend) {
    for (int i = Math.max(0, trend - GROUP); i < trend; i++) {
      String word = passage.word(i);
      if (FORETELLING.stream().anyMatch(wordClass -> words.is(word, wordClass))) {
        return true;
      }
    }
    return false;
  }

  private boolean stopsBetween(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.stops(passage, i)) {
        return true;
      }
    }
    return false;
  }
}

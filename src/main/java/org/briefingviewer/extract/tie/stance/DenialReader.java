// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie.stance;

import java.util.List;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.tie.passage.TiePassage;
import org.briefingviewer.extract.tie.passage.TrendWords;
import org.briefingviewer.extract.tie.stance.GoverningWords.Governor;

/// Tells whether a sentence says that what it tells is not so, or tells it of nothing: "denies that
/// …", "the notion that … is wrong", "rather than growing", "on paper only".
final class DenialReader {

  /// How many words behind it may take back what is told.
  private static final int REACH = 8;

  private final TrendWords words;
  private final TiePassage passage;
  private final SentenceReading grammar;

  DenialReader(TrendWords words, TiePassage passage) {
    this.words = words;
    this.passage = passage;
    this.grammar = passage.grammar();
  }

  boolean denies(List<Governor> governors, int at) {
    for (Governor governor : governors.subList(1, governors.size())) {
      String word = grammar.word(governor.word()).lower();
      int place = passage.outOfGrammar(governor.word());
      boolean untrue = is(word, "FALSE") || (word.equals("true") && negatedBefore(place));
      boolean denied = (is(word, "DENY") && !negated(governor)) || untrue || is(word, "MYTH");
      boolean notion = is(word, "NOTION") && refuted(place, at);
      boolean doubted =
          is(word, "THINKING") && (negated(governor) || is(passage.word(place - 2), "UNWILLING"));
      if (denied || notion || doubted || is(word, "WORK") || is(word, "SOW")) {
        return true;
      }
    }
    return TrendWords.beside(passage, at) || seeming(at) || usual(at) || origin(at);
  }

  /// "has often been described as close": how a tie is always called tells not where it moves.
  private boolean usual(int at) {
    for (int i = at - 1; i > 0 && at - i <= REACH && !words.breaks(passage, i); i--) {
      if (is(passage.word(i), "DESCRIBED")) {
        return is(passage.word(passage.back(i - 1, word -> is(word, "BE"))), "USUALLY");
      }
    }
    return false;
  }

  private boolean negated(Governor governor) {
    return governor.group() != null && governor.group().negated();
  }

  private boolean is(String word, String wordClass) {
    return words.is(word, wordClass);
  }

  private boolean negatedBefore(int i) {
    return is(passage.word(i - 1), "NEGATION") || passage.word(i - 1).endsWith("n't");
  }

  /// "The notion that … is wrong", "… was dismissed as baseless", "called reports of … a dream".
  private boolean refuted(int notion, int at) {
    int verb = passage.back(notion - 1, word -> is(word, "DETERMINER"));
    if (is(passage.word(verb), "CALLING") || is(passage.word(verb), "RETRACTING")) {
      return true;
    }
    for (int i = at + 1; i < passage.words().size() && !words.breaks(passage, i); i++) {
      String before = passage.word(passage.back(i - 1, word -> is(word, "ONLY")));
      boolean said = is(before, "BE") || is(before, "PROVING");
      said |= before.equals("as") && is(passage.word(i - 2), "DENY");
      if (is(passage.word(i), "FALSE") && said) {
        return true;
      }
      if (is(passage.word(i), "SUBORDINATE")) {
        return false;
      }
    }
    return false;
  }

  /// "warmed on paper only", "more in words than in deeds".
  private boolean seeming(int at) {
    for (int i = at + 1; i <= at + REACH && !words.breaks(passage, i); i++) {
      int before = passage.word(i - 1).equals("the") ? i - 2 : i - 1;
      if (is(passage.word(i), "APPEARANCE") && is(passage.word(before), "BEFORE_APPEARANCE")) {
        int next = passage.word(i + 1).equals(",") ? i + 2 : i + 1;
        boolean only = is(passage.word(next), "ONLY") || is(passage.word(i - 2), "ONLY");
        return only || is(passage.word(next), "OUTDONE");
      }
    }
    return false;
  }

  /// "an alliance cemented in the blood of soldiers": how it came about long ago.
  private boolean origin(int at) {
    boolean origin = false;
    for (int i = at + 2; i < at + REACH; i++) {
      origin |= is(passage.word(i), "ORIGIN");
    }
    return origin && is(passage.word(at), "FORGING");
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import org.briefingviewer.extract.tie.actor.ActorMention;
import org.briefingviewer.extract.tie.passage.TiePassage;
import org.briefingviewer.extract.tie.passage.TrendWords;

/// Tells whether what is told of a tie is over or has become less: "stopped sending", "sent fewer
/// troops", "growth slowed", not "never stopped growing".
final class CessationReader {

  private static final int SUBJECT = 16;

  private final TrendWords words;

  CessationReader(TrendWords words) {
    this.words = words;
  }

  /// "Trade between the two rose", "has shrunk", "the growth of trade", "a slump in trade", "trade
  /// held steady", "trade eased": of goods alone, no trend of the tie, whichever way they go.
  boolean volume(TiePassage passage, int trend, int relation) {
    String word = passage.word(trend);
    boolean moves =
        words.is(word, "RISE")
            || words.is(word, "SWELLING")
            || words.is(word, "FALL")
            || words.is(word, "SHRINKING")
            || words.is(word, "INCREASE")
            || words.is(word, "ABATING")
            || words.is(word, "STEADY");
    return moves && words.is(passage.word(relation), "VOLUME");
  }

  private boolean negated(TiePassage passage, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
      if (words.is(passage.word(i), "NEGATION") || passage.word(i).endsWith("n't")) {
        return true;
      }
    }
    return false;
  }

  /// "… between the two has slowed": the first verb behind the names is one of ceasing.
  boolean goes(TiePassage passage, int last) {
    int i = last + 1;
    while (i - last <= SUBJECT && i < passage.words().size()) {
      ActorMention name = passage.at(i);
      String word = passage.word(i);
      if (name != null) {
        i = name.to();
        continue;
      }
      if (words.is(word, "FADING") || words.is(word, "LESSENING")) {
        boolean itself =
            words.is(passage.word(i - 1), "BE")
                || (words.is(word, "FADING") && alone(passage, i + 1));
        return itself && !negated(passage, i);
      }
      if (word.equals("came") || word.equals("come")) {
        return passage.word(i + 1).equals("to")
            && (words.is(passage.word(i + 3), "END") || words.is(passage.word(i + 2), "END"));
      }
      if (!passes(passage, i)) {
        return false;
      }
      i++;
    }
    return false;
  }

  /// Whether a verb before word `i` has no object: "has ended in spring", not "has ended its
  /// isolation".
  private boolean alone(TiePassage passage, int i) {
    String word = passage.word(i);
    boolean sign = word.isEmpty() || !Character.isLetterOrDigit(word.charAt(0));
    return sign
        || word.endsWith("ly")
        || words.is(word, "AFTER_VERB")
        || words.is(word, "SPAN")
        || (words.is(word, "FUNCTION") && !words.is(word, "DETERMINER"));
  }

  /// What may stand between a noun with its names and the verb.
  private boolean passes(TiePassage passage, int i) {
    String word = passage.word(i);
    boolean joins = word.equals("and") && passage.endingAt(i - 1) != null;
    return joins
        || words.is(word, "LINKED")
        || words.is(word, "DETERMINER")
        || words.is(word, "SPAN")
        || words.is(word, "BE")
        || words.relation(word)
        || words.is(word, "ARMS")
        || words.is(word, "GOODS")
        || word.endsWith("ly");
  }
}

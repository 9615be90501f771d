// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import org.briefingviewer.extract.tie.actor.ActorMention;
import org.briefingviewer.extract.tie.passage.Passage;
import org.briefingviewer.extract.tie.passage.TrendWords;
import org.briefingviewer.model.Trend;

/// Tells whether what is told of a tie is over or has become less: "stopped sending", "sent fewer
/// troops", "growth slowed", not "never stopped growing".
final class Ceasing {

  /// How far what is told reaches.
  enum Course {
    /// It goes on.
    GOES_ON,
    /// It is less than before, or over by itself.
    LESS,
    /// Whoever did it has put an end to it.
    OVER
  }

  private static final int PHRASE = 4;
  private static final int SUBJECT = 16;

  private final TrendWords words;

  Ceasing(TrendWords words) {
    this.words = words;
  }

  /// Returns the course of an act that the words from `from` to `to` tell.
  ///
  /// @param verb its verb, or the noun made of it
  /// @param subject whether that is a noun or a participle, of which a later verb tells
  Course of(Passage passage, int from, int to, int verb, boolean subject) {
    Course before = before(passage, from);
    if (before != Course.GOES_ON) {
      return before;
    }
    for (int i = from; i <= to; i++) {
      if (words.is(passage.word(i), "FEWER")) {
        return Course.LESS;
      }
    }
    return (subject || verb > from) && goes(passage, Math.max(to, verb)) ? Course.LESS : before;
  }

  /// Tells whether a trend is over: "stopped growing", "growth between the two slowed".
  boolean over(Passage passage, int trend, int last) {
    return before(passage, trend) != Course.GOES_ON || goes(passage, last);
  }

  /// "Trade between the two rose", "has shrunk", "the growth of trade", "a slump in trade", "trade
  /// held steady", "trade eased": of goods alone, no trend of the tie, whichever way they go.
  boolean volume(Passage passage, int trend, int relation) {
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

  /// "has stopped sending", "cut its shipments".
  private Course before(Passage passage, int first) {
    for (int i = first - 1; i >= 0 && first - i <= PHRASE; i--) {
      String word = passage.word(i);
      boolean ceasing = words.is(word, "CEASING");
      if (ceasing || words.is(word, "LESSENING")) {
        return negated(passage, i) ? Course.GOES_ON : ceasing ? Course.OVER : Course.LESS;
      }
      if (!words.is(word, "DETERMINER") && !words.is(word, "ADDED") && !word.endsWith("ly")) {
        return Course.GOES_ON;
      }
    }
    return Course.GOES_ON;
  }

  private boolean negated(Passage passage, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
      if (words.is(passage.word(i), "NEGATION") || passage.word(i).endsWith("n't")) {
        return true;
      }
    }
    return false;
  }

  /// "… between the two has slowed": the first verb behind the names is one of ceasing.
  private boolean goes(Passage passage, int last) {
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
  private boolean alone(Passage passage, int i) {
    String word = passage.word(i);
    boolean sign = word.isEmpty() || !Character.isLetterOrDigit(word.charAt(0));
    return sign
        || word.endsWith("ly")
        || words.is(word, "AFTER_VERB")
        || words.is(word, "SPAN")
        || (words.is(word, "FUNCTION") && !words.is(word, "DETERMINER"));
  }

  /// What may stand between a noun with its names and the verb.
  private boolean passes(Passage passage, int i) {
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

  /// Tells whether a trend brings two closer.
  static boolean closer(Trend trend) {
    return trend == Trend.STRENGTHENING || trend == Trend.MENDING;
  }

  /// Returns where a tie moves once a trend is over.
  static Trend over(Trend trend) {
    return switch (trend) {
      case STRENGTHENING -> Trend.COOLING;
      case COOLING -> Trend.MENDING;
      case MENDING, STABLE, UNCLEAR -> Trend.UNCLEAR;
    };
  }
}

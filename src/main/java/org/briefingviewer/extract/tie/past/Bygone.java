// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie.past;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.briefingviewer.extract.tie.passage.Passage;
import org.briefingviewer.extract.tie.passage.TrendWords;
import org.briefingviewer.model.Trend;
import org.jspecify.annotations.Nullable;

/// Tells whether the words say how a tie was, which is no statement of how it is: "had been cool
/// but are now recovering", "used to be warm", "once frosty", "were tense until 2022", "after years
/// of strained ties", "from icy to cordial".
final class Bygone {

  /// How many words may stand between the verb and what the tie was: "were by then rather tense".
  private static final int GROUP = 6;

  /// How many words of the next clause may come before the one that tells of now.
  private static final int TURN = 8;

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  private final TrendWords words;
  private final Predicate<String> speaks;

  /// @param speaks tells whether a word, in lower case, is a verb of saying
  Bygone(TrendWords words, Predicate<String> speaks) {
    this.words = words;
    this.speaks = speaks;
  }

  /// Tells whether the word of trend at `trend` says only how the tie was.
  ///
  /// @param today the day on which the text speaks, or null where it bears none
  boolean tells(Passage passage, int trend, @Nullable LocalDate today) {
    int was = was(passage, trend);
    boolean had = was >= 0 && passage.word(was).equals("had");
    return usedTo(passage, trend)
        || words.is(passage.word(trend - 1), "FORMERLY")
        || spell(passage, trend)
        || origin(passage, trend)
        || givenUp(passage, trend, was)
        || ((was >= 0 || pluperfect(passage, trend)) && dated(passage, trend, today))
        || (had && !words.is(passage.word(was - 1), "SUPPOSING") && !reported(passage, was, trend));
  }

  /// Where the verb stands that says that the tie was so at a past time, or -1: "were", "had been",
  /// not "have been", "had cooled".
  private int was(Passage passage, int trend) {
    for (int i = trend - 1; i >= 0 && trend - i <= GROUP && !words.stops(passage, i); i--) {
      String word = passage.word(i);
      if (words.is(word, "WAS")) {
        return i;
      }
      if (words.is(word, "BEEN")) {
        int had = passage.back(i - 1, w -> words.is(w, "MANNER") || words.is(w, "FORMERLY"));
        return passage.word(had).equals("had") ? had : -1;
      }
      boolean nearly =
          word.equals("all") || (word.equals("but") && passage.word(i - 1).equals("all"));
      if (!nearly
          && !words.is(word, "MANNER")
          && !words.is(word, "SEEMING")
          && !word.endsWith("ly")) {
        return -1;
      }
    }
    return -1;
  }

  /// "had withered".
  private boolean pluperfect(Passage passage, int trend) {
    int had = passage.back(trend - 1, w -> words.is(w, "MANNER") || words.is(w, "FORMERLY"));
    return passage.word(had).equals("had") && !reported(passage, had, trend);
  }

  /// "used to be strained".
  private boolean usedTo(Passage passage, int trend) {
    for (int i = trend - 1; i > 0 && trend - i <= GROUP && !words.stops(passage, i); i--) {
      if (passage.word(i).equals("to") && passage.word(i - 1).equals("used")) {
        return !words.is(passage.word(i - 2), "BE") && !words.is(passage.word(i - 2), "NEGATION");
      }
    }
    return false;
  }

  /// "after two years of strained relations", wherever it stands.
  private boolean spell(Passage passage, int trend) {
    for (int i = trend - 1; i > 1 && trend - i <= 3 && !words.stops(passage, i); i--) {
      if (passage.word(i).equals("of") && words.is(passage.word(i - 1), "SPAN")) {
        int from = i - 1;
        while (from > 0 && i - from <= GROUP && !words.is(passage.word(from), "FUNCTION")) {
          from--;
        }
        return passage.word(from).equals("after");
      }
    }
    return false;
  }

  /// "from icy to cordial": what it was is the first.
  private boolean origin(Passage passage, int trend) {
    int to = trend + 1;
    while (to - trend <= 2 && List.of("relations", "ties", "back").contains(passage.word(to))) {
      to++;
    }
    return passage.word(trend - 1).equals("from") && passage.word(to).equals("to");
  }

  /// "had been cool but are now recovering", "soured, he said, but have since been patched up",
  /// "deteriorated before they recovered": the same sentence goes on to tell of now.
  private boolean givenUp(Passage passage, int trend, int was) {
    String verb = passage.word(trend);
    boolean told = was >= 0 || verb.endsWith("ed") || words.is(verb, "PAST");
    if (!told || perfect(passage, trend)) {
      return false;
    }
    for (int i = trend + 1; i < passage.words().size(); i++) {
      String word = passage.word(i);
      boolean turns = words.breaks(passage, i) || word.equals("yet") || word.equals("and");
      boolean before = word.equals("before") && words.is(passage.word(i + 1), "PRONOUN");
      if (before ? other(passage, trend, i) : turns && turned(passage, trend, i)) {
        return true;
      }
    }
    return false;
  }

  /// "has cooled", "have been cooling".
  private boolean perfect(Passage passage, int trend) {
    int have = passage.back(trend - 1, w -> words.is(w, "MANNER") || words.is(w, "BEEN"));
    return List.of("has", "have", "is", "are").contains(passage.word(have));
  }

  /// Whether the clause that word `from` opens tells of now, of no other states, and of no trend
  /// that goes the same way; behind "and" it has to tell of one that goes the other.
  private boolean turned(Passage passage, int trend, int from) {
    boolean now = false;
    boolean verb = false;
    for (int i = from + 1; i <= from + TURN + 2 && i < passage.words().size(); i++) {
      if (words.stops(passage, i)) {
        break;
      }
      if (passage.at(i) != null && !now) {
        return false;
      }
      now |= words.is(passage.word(i), "NOW");
      verb |= words.is(passage.word(i), "TOLD_OF_NOW");
    }
    boolean same = toward(passage, trend, from, true);
    return now
        && verb
        && !same
        && (!passage.word(from).equals("and") || other(passage, trend, from));
  }

  private boolean other(Passage passage, int trend, int from) {
    return toward(passage, trend, from, false);
  }

  /// Whether a trend that goes the same way, or the other, stands in the clause.
  private boolean toward(Passage passage, int trend, int from, boolean same) {
    TrendWords.Move first = words.trend(passage, trend);
    for (int i = from + 1; first != null && i <= from + TURN + 2; i++) {
      if (words.stops(passage, i)) {
        return false;
      }
      TrendWords.Move move = words.trend(passage, i);
      boolean cools = move != null && move.trend() == Trend.COOLING;
      boolean closer =
          move != null && (move.trend() == Trend.STRENGTHENING || move.trend() == Trend.MENDING);
      boolean cooled = first.trend() == Trend.COOLING;
      if (same ? (cooled ? cools : closer) : (cooled ? closer : cools)) {
        return true;
      }
    }
    return false;
  }

  /// "were tense in 2024", "were cool until 2022", "two years ago … were deteriorating", "in those
  /// days": a time before the text's own year, in the same clause or opening the sentence.
  private boolean dated(Passage passage, int trend, @Nullable LocalDate today) {
    int from = trend;
    while (from > 0 && !words.breaks(passage, from - 1)) {
      from--;
    }
    for (int i = from;
        i < passage.words().size() && (i <= trend || !words.stops(passage, i));
        i++) {
      String word = passage.word(i);
      boolean until = word.equals("until") && !passage.word(i - 1).equals("not");
      boolean year =
          YEAR.matcher(word).matches()
              && List.of("in", "of", "and", "by", "during", "throughout")
                  .contains(passage.word(i - 1))
              && (today == null || Integer.parseInt(word) < today.getYear());
      boolean ago = word.equals("ago") && words.is(passage.word(i - 1), "LONG_SPAN");
      boolean then =
          words.is(passage.word(i + 1), "THEN_DAYS")
              && (word.equals("in") || word.equals("back"))
              && passage.word(i + 2).matches("days|years|times|,");
      boolean opens = i == 0 && word.equals("then") && passage.word(1).equals(",");
      boolean since =
          year && passage.word(i - 1).equals("and") && !YEAR.matcher(passage.word(i - 2)).matches();
      if (until || ago || then || opens || (year && !since)) {
        return true;
      }
    }
    return false;
  }

  /// "said that it had been cooling", "had been cooling, officials said": the tense only follows
  /// that of the saying; not where somebody recalls it.
  private boolean reported(Passage passage, int had, int trend) {
    if (List.of("which", "who").contains(passage.word(had - 1))) {
      return false;
    }
    for (int i = had - 1; i >= 0 && !words.breaks(passage, i); i--) {
      if (speaks.test(passage.word(i))) {
        return true;
      }
    }
    for (int i = trend + 1; i < passage.words().size() && !words.breaks(passage, i); i++) {
      if (speaks.test(passage.word(i)) && !words.is(passage.word(i), "RECALLING")) {
        return true;
      }
    }
    return false;
  }
}

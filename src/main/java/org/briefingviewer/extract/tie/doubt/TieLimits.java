// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie.doubt;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.briefingviewer.extract.tie.passage.Passage;

/// What takes a trend back in its own clause: "warmed on paper only", "neither an alliance nor a
/// rift", "what had been a frosty relationship".
final class TieLimits {

  /// How far from the trend such words may stand.
  private static final int REACH = 8;

  /// Words of seeming, behind "on" or "in".
  private static final Set<String> SEEMING =
      Set.of("paper", "name", "appearance", "appearances", "theory", "surface", "words", "show");

  private static final Set<String> BEFORE = Set.of("on", "in", "for", "the");

  private TieLimits() {}

  /// Tells whether a trend is only one in appearance, or one of two that are both denied.
  static boolean only(Passage passage, int trend) {
    return seeming(passage, trend)
        || neither(passage, trend)
        || once(passage, trend)
        || toll(passage, trend)
        || explained(passage, trend)
        || dates(passage, trend)
        || another(passage, trend);
  }

  /// "trade climbs as rail freight recovers": the trend of another thing.
  private static boolean another(Passage passage, int trend) {
    for (int i = trend - 2; i >= Math.max(0, trend - 4); i--) {
      boolean thing =
          List.of("freight", "service", "services", "traffic", "prices", "demand")
              .contains(passage.word(trend - 1));
      if (thing && passage.word(i).equals("as")) {
        return true;
      }
    }
    return false;
  }

  /// "the treaty, by which he meant the pact signed by": what is meant by a word tells nothing new.
  private static boolean explained(Passage passage, int trend) {
    return before(passage, trend)
        .anyMatch(i -> MEANING.contains(passage.word(i)) && passage.word(i - 2).equals("which"));
  }

  private static final Set<String> MEANING = Set.of("meant", "means");

  /// "a rift that had opened when the North sent troops": an act that only dates what had come to
  /// pass.
  private static boolean dates(Passage passage, int act) {
    return before(passage, act)
        .filter(i -> TIMES.contains(passage.word(i)))
        .anyMatch(i -> IntStream.range(i - 4, i).anyMatch(k -> passage.word(k).equals("had")));
  }

  private static final Set<String> TIMES = Set.of("when", "since", "after", "once");

  /// The words of the clause before a trend, the nearest first.
  private static IntStream before(Passage passage, int trend) {
    return IntStream.iterate(trend - 1, i -> i >= 0 && trend - i <= REACH, i -> i - 1)
        .takeWhile(i -> !ends(passage.word(i)));
  }

  /// "2,000 soldiers have died fighting for Russia": a toll, and no news of who fights.
  private static boolean toll(Passage passage, int trend) {
    for (int i = Math.max(0, trend - REACH); i <= trend + REACH; i++) {
      boolean fighting = passage.word(i).equals("fighting");
      for (int k = i - 1; fighting && k >= i - 3; k--) {
        if (FALLEN.contains(passage.word(k))) {
          return true;
        }
      }
    }
    return false;
  }

  private static final Set<String> FALLEN =
      Set.of("died", "dead", "killed", "hurt", "wounded", "injured", "fell", "dying", "captured");

  /// "are repairing what had been a frosty relationship": how it was before.
  private static boolean once(Passage passage, int trend) {
    return before(passage, trend)
        .filter(i -> BEING.contains(passage.word(i)))
        .anyMatch(i -> passage.word(i - 1).equals("had") && passage.word(i - 2).equals("what"));
  }

  private static final Set<String> BEING = Set.of("been", "become", "once");

  private static boolean seeming(Passage passage, int trend) {
    for (int i = trend + 1; i <= trend + REACH && !ends(passage.word(i)); i++) {
      boolean phrase = SEEMING.contains(passage.word(i)) && BEFORE.contains(passage.word(i - 1));
      boolean only =
          List.of("only", "alone", "rather").contains(passage.word(i + 1))
              || List.of("only", "mainly", "mostly", "chiefly").contains(passage.word(i - 2))
              || List.of("only", "mainly", "mostly", "chiefly").contains(passage.word(i - 3));
      if (phrase && (only || outdone(passage, i + 1))) {
        return true;
      }
    }
    return false;
  }

  /// "on paper than at the border", "on paper, but not in practice", "in words if not in deeds".
  private static boolean outdone(Passage passage, int behind) {
    int from = passage.word(behind).equals(",") ? behind + 1 : behind;
    String word = passage.word(from);
    boolean not = passage.word(from + 1).equals("not");
    boolean less = passage.word(from + 1).equals("less") || passage.word(from + 1).equals("hardly");
    return List.of("than", "not", "less", "hardly").contains(word)
        || (List.of("but", "if", "though").contains(word) && (not || less));
  }

  private static boolean neither(Passage passage, int trend) {
    return before(passage, trend)
        .anyMatch(
            i ->
                passage.word(i).equals("neither")
                    || (passage.word(i).equals("nor") && trend - i <= 3));
  }

  private static boolean ends(String word) {
    return word.isEmpty() || word.equals(";") || word.equals(",") || word.equals(".");
  }
}

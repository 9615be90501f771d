// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie.doubt;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.tie.passage.Passage;

/// What takes a trend back in its own clause: "warmed on paper only", "neither an alliance nor a
/// rift".
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
    return seeming(passage, trend) || neither(passage, trend);
  }

  private static boolean seeming(Passage passage, int trend) {
    for (int i = trend + 1; i <= trend + REACH && !ends(passage.word(i)); i++) {
      boolean phrase = SEEMING.contains(passage.word(i)) && BEFORE.contains(passage.word(i - 1));
      boolean only =
          List.of("only", "alone", "rather").contains(passage.word(i + 1))
              || List.of("only", "mainly", "mostly", "chiefly").contains(passage.word(i - 2))
              || List.of("only", "mainly", "mostly", "chiefly").contains(passage.word(i - 3));
      if (phrase && only) {
        return true;
      }
    }
    return false;
  }

  private static boolean neither(Passage passage, int trend) {
    for (int i = trend - 1; i >= 0 && trend - i <= REACH && !ends(passage.word(i)); i--) {
      String word = passage.word(i);
      if (word.equals("neither") || (word.equals("nor") && trend - i <= 3)) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(String word) {
    return word.isEmpty() || word.equals(";") || word.equals(",") || word.equals(".");
  }
}

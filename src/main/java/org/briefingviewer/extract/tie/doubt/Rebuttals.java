// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie.doubt;

import java.util.List;
import org.briefingviewer.extract.tie.passage.Passage;
import org.briefingviewer.extract.tie.passage.TrendWords;

/// Tells whether a sentence takes back what the one before it says: "There is little evidence of
/// that", "They are wrong".
///
/// @param words tells the words of denial
public record Rebuttals(TrendWords words) {

  /// A longer sentence says more than that.
  private static final int LONGEST = 14;

  private static final List<String> OPENING =
      List.of(
          "they", "that", "this", "it", "we", "but", "yet", "there", "such", "the", "i", "these",
          "those", "whether");

  private static final List<String> BACK = List.of("that", "this", "it", "these", "such");

  public boolean of(Passage passage) {
    int size = size(passage);
    if (size > LONGEST
        || passage.states().stream().anyMatch(s -> s.from() < size)
        || !OPENING.contains(passage.word(0))) {
      return false;
    }
    for (int i = 1; i < size; i++) {
      if (untrue(passage, i) || unproven(passage, i) || words.is(passage.word(i), "DISSENT")) {
        return true;
      }
    }
    return false;
  }

  /// How many words stand before a colon: "Whether they still do is doubtful: trade fell".
  private static int size(Passage passage) {
    int i = 0;
    while (i < passage.words().size() && !passage.word(i).equals(":")) {
      i++;
    }
    return i;
  }

  /// "They are wrong", "That is simply untrue"; not "is not wrong".
  private boolean untrue(Passage passage, int i) {
    int be = passage.back(i - 1, word -> word.endsWith("ly") || word.equals("just"));
    return words.is(passage.word(i), "FALSE") && words.is(passage.word(be), "BE");
  }

  /// "little evidence of that", "no sign of it".
  private boolean unproven(Passage passage, int i) {
    boolean no =
        words.is(passage.word(i - 1), "NEGATION") || words.is(passage.word(i - 2), "NEGATION");
    boolean back =
        List.of("of", "for").contains(passage.word(i + 1)) && BACK.contains(passage.word(i + 2));
    return words.is(passage.word(i), "SIGN") && no && back;
  }
}

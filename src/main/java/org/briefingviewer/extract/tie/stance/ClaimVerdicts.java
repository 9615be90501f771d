// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie.stance;

import java.util.List;
import org.briefingviewer.extract.tie.passage.TiePassage;
import org.briefingviewer.extract.tie.passage.TrendWords;

/// Tells whether a text that weighs a claim finds it wanting: "Verdict: false", "…, which is
/// wrong", "…, which the other disputed", "Correction: our report said that …".
///
/// @param words tells the words of denial
public record ClaimVerdicts(TrendWords words) {

  /// A longer line says more than what the verdict is.
  private static final int LONGEST = 12;

  /// How many words may stand between "which" and what is said of it.
  private static final int CLOSING = 6;

  /// Tells whether a line gives the verdict on a claim that stands before it or behind.
  public boolean given(TiePassage passage) {
    int label = List.of("our", "the").contains(passage.word(0)) ? 1 : 0;
    int end = Math.min(LONGEST, passage.words().size());
    boolean verdict =
        words.is(passage.word(label), "VERDICT")
            && (sign(passage.word(label + 1)) || bare(passage, label + 1));
    for (int i = label + 1; verdict && i < end; i++) {
      boolean not = List.of("not", "never").contains(passage.word(i - 1));
      if (words.is(passage.word(i), "FALSE") && !not) {
        return true;
      }
    }
    return false;
  }

  /// "Our verdict - Misleading."
  private boolean bare(TiePassage passage, int i) {
    int word = passage.word(i).endsWith("ly") ? i + 1 : i;
    return words.is(passage.word(word), "FALSE");
  }

  /// Tells whether a sentence takes back what it says itself.
  public boolean within(TiePassage passage) {
    for (int i = 1; i < passage.words().size(); i++) {
      boolean which = passage.word(i).equals("which") && passage.word(i - 1).equals(",");
      if (passage.word(i).equals("but") && unproven(passage, i)) {
        return true;
      }
      if ((which && closes(passage, i)) || (passage.word(i).equals(";") && denied(passage, i))) {
        return true;
      }
    }
    return false;
  }

  /// "which is wrong.", "which the other disputed."
  private boolean closes(TiePassage passage, int which) {
    for (int i = which + 1; i <= which + CLOSING; i++) {
      String word = passage.word(i);
      boolean end = sign(passage.word(i + 1)) || passage.word(i + 1).isEmpty();
      int be = passage.back(i - 1, w -> List.of("simply", "just").contains(w));
      boolean untrue = words.is(word, "FALSE") && words.is(passage.word(be), "BE");
      boolean disputed =
          words.is(word, "DENY")
              && !words.is(passage.word(i - 1), "BE")
              && !words.is(passage.word(i - 1), "NEGATION");
      if ((untrue || disputed) && end) {
        return true;
      }
      if (sign(word)) {
        return false;
      }
    }
    return false;
  }

  /// "but there is no proof of it."
  private boolean unproven(TiePassage passage, int but) {
    for (int i = but + 1; i <= but + CLOSING; i++) {
      String next = passage.word(i + 2);
      boolean of = List.of("of", "for").contains(next) && POINTING.contains(passage.word(i + 3));
      boolean end = next.isEmpty() || sign(next);
      if (words.is(passage.word(i), "NEGATION") && words.is(passage.word(i + 1), "GROUND")) {
        return of || end;
      }
    }
    return false;
  }

  private static final List<String> POINTING = List.of("it", "that", "this");

  /// "; both governments deny that."
  private boolean denied(TiePassage passage, int from) {
    for (int i = from + 1; i <= from + CLOSING; i++) {
      String end = passage.word(i + 2);
      boolean back = POINTING.contains(passage.word(i + 1));
      boolean not =
          words.is(passage.word(i - 1), "NEGATION") || passage.word(i - 1).endsWith("n't");
      if (words.is(passage.word(i), "DENY") && back && !not && (end.isEmpty() || sign(end))) {
        return true;
      }
    }
    return false;
  }

  private static boolean sign(String word) {
    return !word.isEmpty() && !Character.isLetterOrDigit(word.codePointAt(0));
  }
}

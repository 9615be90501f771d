// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.turn;

import java.util.List;
import java.util.Locale;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// For whom the initials stand that mark the turns of a talk: "NB" for Nora Brandt, whom the
/// introduction names.
final class SpeakerInitials {
  private static final int LONGEST = 4;

  private SpeakerInitials() {}

  /// A name of the introduction.
  ///
  /// @param outlet whether it is that of a paper, a station or another body that asks
  record Meant(TextSpan span, boolean outlet) {}

  /// Tells whether a label may be initials.
  static boolean initials(String label) {
    String letters = letters(label);
    return letters.length() > 1
        && letters.length() <= LONGEST
        && letters.length() >= label.length() - LONGEST
        && letters.equals(letters.toUpperCase(Locale.ROOT));
  }

  private static String letters(String label) {
    return label.replaceAll("[^\\p{L}]", "");
  }

  /// Returns the first name in `sentences` that begins with the letters of `label`, word for word.
  static @Nullable Meant of(String label, List<Sentence> sentences, TurnWords words) {
    String letters = letters(label);
    for (Sentence sentence : sentences) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i + letters.length() <= tokens.size(); i++) {
        if (spells(tokens, i, letters) && ends(tokens, i + letters.length())) {
          int to = i + letters.length();
          boolean the = tokens.get(i).is("the") || (i > 0 && tokens.get(i - 1).is("the"));
          Token last = tokens.get(to - 1);
          boolean outlet = the || words.medium(last) || words.body(last);
          return new Meant(new TextSpan(tokens.get(i).span().start(), last.span().end()), outlet);
        }
      }
    }
    return null;
  }

  private static boolean spells(List<Token> tokens, int from, String letters) {
    for (int k = 0; k < letters.length(); k++) {
      Token token = tokens.get(from + k);
      if (token.kind() != Token.Kind.WORD
          || token.text().length() < 2
          || token.text().charAt(0) != letters.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  /// Whether no further name goes on.
  private static boolean ends(List<Token> tokens, int to) {
    boolean after =
        to < tokens.size()
            && tokens.get(to).kind() == Token.Kind.WORD
            && tokens.get(to).capitalised();
    return !after && !tokens.get(to - 1).lower().endsWith("'s");
  }
}

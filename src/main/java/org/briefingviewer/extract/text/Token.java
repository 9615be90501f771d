// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.text;

import java.util.List;
import org.briefingviewer.model.TextSpan;

/// A word, number or sign of a text.
///
/// @param span its place in the article's text
/// @param text as written
/// @param lower the same in lower case, with typographic apostrophes made plain
public record Token(TextSpan span, String text, String lower, Kind kind) {

  /// What a token is made of.
  public enum Kind {
    /// Letters, with inner apostrophes and hyphens: `Kim's`, `four-door`, `U.S.`
    WORD,
    /// Begins with a digit: `172,500`, `3.5`, `2025-10-10` is three numbers and two signs.
    NUMBER,
    /// A single sign.
    SIGN
  }

  /// Tells whether the first character is an upper-case letter.
  public boolean capitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /// Returns token `i` of `tokens` in lower case, or an empty word where there is none.
  public static String word(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }

  /// Tells whether `words`, in lower case, stand one after another from token `at` on.
  public static boolean stand(List<Token> tokens, int at, List<String> words) {
    if (at + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!tokens.get(at + i).is(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /// Tells whether the token is the word or sign `lower`.
  public boolean is(String word) {
    return lower.equals(word);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.name;

import java.text.Normalizer.Form;
import java.util.Locale;
import org.briefingviewer.model.letters.NormalText;

/// Folds one written sign: case, width and diacritics go; Hangul is composed. `й` stays a letter of
/// its own, as do the voiced kana: their marks tell letters apart and adorn nothing.
final class LetterFolding {
  /// Longest run of marks taken as one sign, in code units; more is an attack, not writing.
  private static final int LONGEST = 100;

  private static final String SHORT_I = "иИ";
  private static final char BREVE = '\u0306';

  private LetterFolding() {}

  /// Returns where the sign that begins at `start` ends: with its combining marks, jamo and what
  /// shows nothing.
  static int end(String text, int start) {
    int at = start + Character.charCount(text.codePointAt(start));
    while (at < text.length() && at - start < LONGEST && continues(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /// Tells whether a code unit goes on with the sign before it.
  static boolean continues(char c) {
    if (c < '\u00AD') {
      return false;
    }
    return isIgnorable(c)
        || isMark(c)
        || (c >= '\u1160' && c <= '\u11FF')
        || (c >= '\uD7B0' && c <= '\uD7FF');
  }

  private static boolean isMark(char c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
      default -> false;
    };
  }

  /// Soft hyphens, joiners and marks of byte order: they are written, but nobody sees them.
  static boolean isIgnorable(int c) {
    return c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF;
  }

  /// Tells whether folding a sign of this code unit alone changes nothing but its case: most signs
  /// of most texts.
  static boolean isSimple(char c) {
    return c < '\u0080'
        || (c >= '\u0410' && c <= '\u044F')
        || (c >= '\u4E00' && c <= '\u9FFF')
        || (c >= '\uAC00' && c <= '\uD7A3');
  }

  /// Returns the folded form of `text` from `start` to `end`, one sign.
  static String fold(String text, int start, int end) {
    char c = text.charAt(start);
    if (c == '“' || c == '”' || c == '„' || c == '«' || c == '»') {
      return "\"";
    }
    if (c == '‘' || c == '’') {
      return "'";
    }
    String parts = NormalText.of(text.substring(start, end), Form.NFKD);
    String bare = NormalText.of(bare(parts), Form.NFC);
    return bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private static String bare(String parts) {
    StringBuilder bare = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      boolean kept = !isMark(c) || c == '\u3099' || c == '\u309A' || shortI(parts, i);
      if (kept && !isIgnorable(c) && !Character.isWhitespace(c)) {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  private static boolean shortI(String parts, int i) {
    return parts.charAt(i) == BREVE && i > 0 && SHORT_I.indexOf(parts.charAt(i - 1)) >= 0;
  }
}

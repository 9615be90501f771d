// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.line;

/// The smallest piece of a sentence that a number may be built from: "twenty-five" is three.
///
/// @param start where it begins in the article's text, in UTF-16 code units
/// @param end where it ends, exclusive
/// @param text as written
/// @param lower the same in lower case, typographic apostrophes and hyphens made plain
/// @param glued whether it follows the atom before without a space
public record LineAtom(int start, int end, String text, String lower, Kind kind, boolean glued) {

  /// What an atom is made of.
  public enum Kind {
    WORD,
    /// Digits with inner commas and dots.
    NUMBER,
    SIGN
  }

  static final LineAtom EDGE = new LineAtom(0, 0, "", "", Kind.SIGN, false);

  /// Tells whether the atom is the word or sign `word`, written in lower case.
  public boolean is(String word) {
    return lower.equals(word);
  }

  public boolean word() {
    return kind == Kind.WORD;
  }

  public boolean number() {
    return kind == Kind.NUMBER;
  }

  /// Tells whether this stands outside the sentence.
  public boolean edge() {
    return end == 0;
  }

  /// Tells whether the first letter is upper case.
  public boolean capitalised() {
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }

  /// Tells whether this is a hyphen or a dash.
  public boolean dash() {
    return switch (lower) {
      case "-", "–", "—", "‑", "−", "‐" -> true;
      default -> false;
    };
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.name;

import org.briefingviewer.model.TextSpan;

/// A text without what spellings differ in: case, diacritics, width, and the spaces, hyphens and
/// apostrophes between its letters, which are kept beside it as [FoldedGap]s. It remembers where
/// each letter stood, so that what is found in it is an exact span of the text. Immutable.
public final class FoldedText {
  static final int GAP_BITS = 0b111;
  static final int UPPER = 0b1000;
  static final int NAME = 0b1_0000;
  static final int FIRST = 0b10_0000;

  private final String letters;
  private final int[] starts;
  private final byte[] widths;
  private final byte[] flags;

  FoldedText(String letters, int[] starts, byte[] widths, byte[] flags) {
    this.letters = letters;
    this.starts = starts;
    this.widths = widths;
    this.flags = flags;
  }

  /// Folds `text`, in time linear in its length.
  public static FoldedText of(String text) {
    return new FoldingRun(text).run();
  }

  /// Returns the folded letters, without gaps.
  public String letters() {
    return letters;
  }

  /// Returns how many folded letters there are.
  public int length() {
    return letters.length();
  }

  /// Returns where the folded letters from `from` to `to` stand in the text, in UTF-16 code units.
  public TextSpan span(int from, int to) {
    return new TextSpan(starts[from], starts[to - 1] + widths[to - 1]);
  }

  /// Tells whether no sign of the text is cut by the borders `from` and `to`.
  boolean whole(int from, int to) {
    return has(from, FIRST) && (to == length() || has(to, FIRST));
  }

  FoldedGap gap(int at) {
    return FoldedGap.of(flags[at] & GAP_BITS);
  }

  boolean upper(int at) {
    return has(at, UPPER);
  }

  /// Whether the letter is in a word with a capital first, or in a script that sets spaces freely.
  boolean name(int at) {
    return has(at, NAME);
  }

  private boolean has(int at, int flag) {
    return (flags[at] & flag) != 0;
  }

  /// Tells whether a word border lies before letter `at`, be it the end of the text.
  boolean border(int at) {
    if (at <= 0 || at >= length() || !gap(at).tight()) {
      return true;
    }
    char before = letters.charAt(at - 1);
    char after = letters.charAt(at);
    return !Character.isLetterOrDigit(before)
        || !Character.isLetterOrDigit(after)
        || isSyllabic(before) != isSyllabic(after);
  }

  /// Tells whether a number would be cut before letter `at`: "600" within "1,600" or "600.5".
  boolean cutsNumber(int at) {
    if (at <= 0 || at >= length()) {
      return false;
    }
    return (digit(at - 1) && digit(at) && gap(at).tight())
        || point(at - 1, at)
        || point(at, at - 1);
  }

  /// A decimal point at `point`, with a digit on its other side than `digit`.
  private boolean point(int point, int digit) {
    int beyond = point + (point - digit);
    return (letters.charAt(point) == '.' || letters.charAt(point) == ',')
        && digit(digit)
        && beyond >= 0
        && beyond < length()
        && digit(beyond)
        && gap(Math.max(point, digit)).tight()
        && gap(Math.max(point, beyond)).tight();
  }

  private boolean digit(int at) {
    return Character.isDigit(letters.charAt(at));
  }

  /// Hangul, Han or kana.
  static boolean isSyllabic(char c) {
    return c >= '\u1100'
        && (c <= '\u11FF'
            || (c >= '\u3005' && c <= '\u9FFF')
            || (c >= '\uAC00' && c <= '\uD7A3')
            || (c >= '\uF900' && c <= '\uFAFF'));
  }
}

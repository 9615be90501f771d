// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.name;

/// Tells which signs between two letters part nothing: they are written by one writer and left out
/// by the next.
final class JoiningSigns {
  private static final String JOINING = "'’‘ʼ＇`´·・‧";
  private static final String GROUPING = ",，\u00A0\u2009\u202F";

  private JoiningSigns() {}

  /// Returns [FoldedGap#JOIN] or [FoldedGap#GROUP] when the code unit at `at` joins its neighbours,
  /// else [FoldedGap#NONE].
  static FoldedGap at(String text, int at) {
    if (at == 0 || at + 1 >= text.length()) {
      return FoldedGap.NONE;
    }
    char c = text.charAt(at);
    if (GROUPING.indexOf(c) >= 0) {
      return groups(text, at) ? FoldedGap.GROUP : FoldedGap.NONE;
    }
    boolean joins = isDash(c) || JOINING.indexOf(c) >= 0;
    if (joins) {
      return isWritten(text.charAt(at - 1)) && isWritten(text.charAt(at + 1))
          ? FoldedGap.JOIN
          : FoldedGap.NONE;
    }
    return c == '.' && initials(text, at) ? FoldedGap.JOIN : FoldedGap.NONE;
  }

  private static boolean isDash(char c) {
    return c == '-'
        || c == '\u2212'
        || (c > '~' && Character.getType(c) == Character.DASH_PUNCTUATION);
  }

  private static boolean isWritten(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  /// "2,000": three digits follow, and no fourth.
  private static boolean groups(String text, int at) {
    if (!isDigit(text, at - 1)) {
      return false;
    }
    return isDigit(text, at + 1)
        && isDigit(text, at + 2)
        && isDigit(text, at + 3)
        && !isDigit(text, at + 4);
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  /// "U.S.", "D.P.R.K.": a single capital on both sides.
  private static boolean initials(String text, int at) {
    boolean alone = at < 2 || !Character.isLetter(text.charAt(at - 2));
    boolean nextAlone = at + 2 >= text.length() || !Character.isLetter(text.charAt(at + 2));
    return alone
        && nextAlone
        && Character.isUpperCase(text.charAt(at - 1))
        && Character.isUpperCase(text.charAt(at + 1));
  }
}

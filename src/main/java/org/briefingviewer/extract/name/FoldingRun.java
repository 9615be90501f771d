// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.name;

import java.util.Arrays;

/// One pass over a text that folds it.
final class FoldingRun {
  private final String text;
  private final char[] units;
  private char[] letters;
  private int[] starts;
  private byte[] widths;
  private byte[] flags;
  private int length;
  private FoldedGap gap = FoldedGap.NONE;
  private boolean name;

  FoldingRun(String text) {
    this.text = text;
    units = text.toCharArray();
    letters = new char[text.length()];
    starts = new int[text.length()];
    widths = new byte[text.length()];
    flags = new byte[text.length()];
  }

  FoldedText run() {
    int at = 0;
    while (at < units.length) {
      char c = units[at];
      if (c == ' ') {
        widen(FoldedGap.SPACE);
        at++;
      } else if (isSmall(c) && plain(at)) {
        at = small(c, at);
      } else if (c >= 'A' && c <= 'Z' && plain(at)) {
        add((char) (c - 'A' + 'a'), at, true);
        at++;
      } else {
        at = sign(at, c);
      }
    }
    return new FoldedText(
        new String(letters, 0, length),
        Arrays.copyOf(starts, length),
        Arrays.copyOf(widths, length),
        Arrays.copyOf(flags, length));
  }

  private static boolean isSmall(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  /// Takes a small letter or digit, and those that follow it: nothing parts them from the letter
  /// before, and they are in a name if it is. Most signs of most texts are such. Returns where the
  /// next sign begins.
  private int small(char first, int at) {
    add(first, at, false);
    int end = at + 1;
    while (end < units.length && isSmall(units[end])) {
      end++;
    }
    if (end > at + 1 && !plain(end - 1)) {
      end--;
    }
    int rest = end - at - 1;
    room(length + rest);
    System.arraycopy(units, at + 1, letters, length, rest);
    Arrays.fill(widths, length, length + rest, (byte) 1);
    int same = (name ? FoldedText.NAME : 0) | FoldedText.FIRST;
    Arrays.fill(flags, length, length + rest, (byte) same);
    for (int i = 0; i < rest; i++) {
      starts[length + i] = at + 1 + i;
    }
    length += rest;
    return end;
  }

  /// Whether the sign at `at` is its one code unit, and nothing more.
  private boolean plain(int at) {
    return at + 1 == units.length || !LetterFolding.continues(units[at + 1]);
  }

  /// Takes one sign and returns where the next begins.
  private int sign(int at, char c) {
    FoldedGap joined = JoiningSigns.at(text, at);
    if (joined != FoldedGap.NONE) {
      widen(joined);
      return at + 1;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      boolean blank = c == '\n' && at > 0 && text.charAt(at - 1) == '\n';
      widen(blank ? FoldedGap.BREAK : FoldedGap.SPACE);
      return at + 1;
    }
    if (LetterFolding.isIgnorable(c)) {
      return at + 1;
    }
    if (LetterFolding.isSimple(c) && plain(at)) {
      add(Character.toLowerCase(c), at, Character.isUpperCase(c));
      return at + 1;
    }
    int end = LetterFolding.end(text, at);
    add(LetterFolding.fold(text, at, end), at, end);
    return end;
  }

  private void widen(FoldedGap next) {
    if (next.code() > gap.code()) {
      gap = next;
    }
  }

  private void add(String folded, int at, int end) {
    boolean upper = Character.isUpperCase(text.codePointAt(at));
    for (int i = 0; i < folded.length(); i++) {
      add(folded.charAt(i), at, upper);
      int last = length - 1;
      widths[last] = (byte) (end - at);
      if (i > 0) {
        flags[last] &= (byte) ~FoldedText.FIRST;
      }
    }
  }

  private void add(char letter, int at, boolean upper) {
    int place = length;
    room(place);
    boolean before = name;
    boolean begins = !gap.tight() || place == 0 || !Character.isLetterOrDigit(letters[place - 1]);
    boolean syllabic = FoldedText.isSyllabic(letter);
    if (begins) {
      name = upper || syllabic || (gap == FoldedGap.JOIN && name);
    } else if (syllabic) {
      name = true;
    }
    if (gap == FoldedGap.SPACE && before && loose(place, upper, syllabic)) {
      gap = FoldedGap.LOOSE;
    }
    int kept =
        gap.code()
            | (upper ? FoldedText.UPPER : 0)
            | (name ? FoldedText.NAME : 0)
            | FoldedText.FIRST;
    letters[place] = letter;
    starts[place] = at;
    widths[place] = 1;
    flags[place] = (byte) kept;
    length++;
    gap = FoldedGap.NONE;
  }

  /// Whether the space before this letter may as well be left out: "Jong Un", "국가 정보원".
  private boolean loose(int place, boolean upper, boolean syllabic) {
    return upper || (syllabic && place > 0 && FoldedText.isSyllabic(letters[place - 1]));
  }

  private void room(int place) {
    if (place >= starts.length) {
      int larger = place + place / 2 + 8;
      letters = Arrays.copyOf(letters, larger);
      starts = Arrays.copyOf(starts, larger);
      widths = Arrays.copyOf(widths, larger);
      flags = Arrays.copyOf(flags, larger);
    }
  }
}

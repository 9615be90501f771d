// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.language.KoreanWord;

/// Words that are broken into lines that fit a width: where the language allows it, and inside a
/// word only when it is wider than the line. They are cut into pieces once, each with its width,
/// for lines of any width and size.
public final class WordWrap {
  private final String words;

  /// Where each piece ends.
  private final int[] ends;

  /// How wide each piece stands in a line, and how wide at its end, where its blanks take no room;
  /// in hundredths of the letters' size.
  private final int[] wide;

  private final int[] shown;

  /// Told each line.
  @FunctionalInterface
  private interface Lines {
    void add(int from, int to);
  }

  private WordWrap(String words) {
    this.words = words;
    ends = ends(words);
    wide = new int[ends.length];
    shown = new int[ends.length];
    int from = 0;
    for (int i = 0; i < ends.length; i++) {
      String piece = words.substring(from, ends[i]);
      wide[i] = TextWidth.of(piece);
      shown[i] = TextWidth.of(piece.stripTrailing());
      from = ends[i];
    }
  }

  /// Cuts words; a line break in them is a blank like any other.
  public static WordWrap of(String words) {
    String plain = words.strip();
    return new WordWrap(plain.indexOf('\n') < 0 ? plain : plain.replaceAll("\\s*\\n\\s*", " "));
  }

  /// Returns the lines of `words`, each at most `width` pixels wide in `letters`; none for words
  /// that are blank.
  public static List<String> lines(String words, LetterStyle letters, double width) {
    return of(words).lines(letters, width);
  }

  private static int[] ends(String words) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(words);
    int[] ends = new int[16];
    int count = 0;
    breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end == words.length() || !KoreanWord.goesOn(words, end)) {
        ends = count == ends.length ? Arrays.copyOf(ends, 2 * count) : ends;
        ends[count++] = end;
      }
    }
    return Arrays.copyOf(ends, count);
  }

  /// Returns the lines, each at most `width` pixels wide in `letters`; none for words that are
  /// blank.
  public List<String> lines(LetterStyle letters, double width) {
    List<String> lines = new ArrayList<>();
    wrap(letters, width, (from, to) -> lines.add(words.substring(from, to).strip()));
    return List.copyOf(lines);
  }

  /// Returns how many lines there are.
  public int count(LetterStyle letters, double width) {
    int[] count = {0};
    wrap(letters, width, (from, to) -> count[0]++);
    return count[0];
  }

  /// A line ends where the language allows it, and inside a word only when that is wider than the
  /// line.
  private void wrap(LetterStyle letters, double width, Lines lines) {
    int line = 0;
    int before = 0;
    int full = 0;
    for (int i = 0; i < ends.length; i++) {
      if (line < before && letters.width(full + shown[i]) > width) {
        lines.add(line, before);
        line = before;
        full = 0;
      }
      if (line == before && letters.width(shown[i]) > width) {
        line = cut(i, letters, width, lines);
        full = TextWidth.of(words.substring(line, ends[i]));
      } else {
        full += wide[i];
      }
      before = ends[i];
    }
    if (!words.substring(line).isBlank()) {
      lines.add(line, words.length());
    }
  }

  /// Adds what of a word fills lines alone, a letter at least in each.
  ///
  /// @return where what is left of it begins, which fits a line
  private int cut(int piece, LetterStyle letters, double width, Lines lines) {
    int from = piece == 0 ? 0 : ends[piece - 1];
    int end = from + words.substring(from, ends[piece]).stripTrailing().length();
    int full = 0;
    for (int at = from; at < end; ) {
      int codePoint = words.codePointAt(at);
      int next = full + TextWidth.of(codePoint);
      if (letters.width(next) > width && at > from) {
        lines.add(from, at);
        from = at;
        next = TextWidth.of(codePoint);
      }
      full = next;
      at += Character.charCount(codePoint);
    }
    return from;
  }
}

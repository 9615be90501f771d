// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.language.KoreanWord;

/// Breaks words into lines that fit a width: where the language allows it, and inside a word only
/// when it is wider than the line.
public final class WordWrap {
  private WordWrap() {}

  /// Returns the lines of `words`, each at most `width` pixels wide in `letters`; none for words
  /// that are blank.
  public static List<String> lines(String words, LetterStyle letters, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int wide = 0;
    for (String piece : pieces(words.strip().replaceAll("\\s*\\n\\s*", " "))) {
      int shown = wide + TextWidth.of(piece.stripTrailing());
      if (letters.width(shown) > width && !line.isEmpty()) {
        lines.add(line.toString().strip());
        line.setLength(0);
        wide = 0;
      }
      int from = line.isEmpty() ? cut(piece, letters, width, lines) : 0;
      line.append(piece, from, piece.length());
      wide += TextWidth.of(piece.substring(from));
    }
    if (!line.toString().isBlank()) {
      lines.add(line.toString().strip());
    }
    return List.copyOf(lines);
  }

  /// Adds what of a word fills lines alone, a letter at least in each.
  ///
  /// @return where what is left of it begins, which fits a line
  private static int cut(String word, LetterStyle letters, double width, List<String> lines) {
    int end = word.stripTrailing().length();
    int from = 0;
    int wide = 0;
    for (int at = 0; at < end; ) {
      int codePoint = word.codePointAt(at);
      int next = wide + TextWidth.of(codePoint);
      if (letters.width(next) > width && at > from) {
        lines.add(word.substring(from, at).strip());
        from = at;
        next = TextWidth.of(codePoint);
      }
      wide = next;
      at += Character.charCount(codePoint);
    }
    return from;
  }

  private static List<String> pieces(String words) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(words);
    List<String> pieces = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end == words.length() || !KoreanWord.goesOn(words, end)) {
        pieces.add(words.substring(start, end));
        start = end;
      }
    }
    return pieces;
  }
}

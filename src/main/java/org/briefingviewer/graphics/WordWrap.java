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
    for (String piece : pieces(words.strip().replaceAll("\\s*\\n\\s*", " "))) {
      if (letters.width((line + piece).stripTrailing()) > width && !line.isEmpty()) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(piece);
      while (letters.width(line.toString().stripTrailing()) > width && line.length() > 1) {
        int end = fitting(line.toString(), letters, width);
        lines.add(line.substring(0, end).strip());
        line.delete(0, end);
      }
    }
    if (!line.toString().isBlank()) {
      lines.add(line.toString().strip());
    }
    return List.copyOf(lines);
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

  private static int fitting(String word, LetterStyle letters, double width) {
    int end = word.offsetByCodePoints(0, 1);
    while (end < word.length()) {
      int next = word.offsetByCodePoints(end, 1);
      if (letters.width(word.substring(0, next)) > width) {
        break;
      }
      end = next;
    }
    return end;
  }
}

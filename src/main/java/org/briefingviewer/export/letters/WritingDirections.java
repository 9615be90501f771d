// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.letters;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/// Which way words are read, by the Unicode Bidirectional Algorithm (UAX #9) as the JDK has it.
public final class WritingDirections {
  private static final char NO_WORDS = ' ';

  private WritingDirections() {}

  /// A stretch of words that stands in a line as one.
  ///
  /// @param start in UTF-16 code units
  /// @param end exclusive
  /// @param fromRight whether it begins at the right; what is read from the left inside it, such as
  ///   a number, belongs to it
  public record Stretch(int start, int end, boolean fromRight) {}

  /// Returns whether a paragraph begins at the right: its first letter says so.
  public static boolean fromRight(String paragraph) {
    return needed(paragraph)
        && !new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  /// Returns words as stretches, in their order; they cover all of them.
  ///
  /// @param fromRight whether the paragraph of the words begins at the right
  public static List<Stretch> stretches(String words, boolean fromRight) {
    if (words.isEmpty()) {
      return List.of();
    }
    if (fromRight || !needed(words)) {
      return List.of(new Stretch(0, words.length(), fromRight));
    }
    Bidi bidi = new Bidi(words, Bidi.DIRECTION_LEFT_TO_RIGHT);
    List<Stretch> stretches = new ArrayList<>();
    for (int run = 0; run < bidi.getRunCount(); run++) {
      boolean right = bidi.getRunLevel(run) > 0;
      int start = bidi.getRunStart(run);
      if (!stretches.isEmpty() && stretches.getLast().fromRight() == right) {
        start = stretches.removeLast().start();
      }
      stretches.add(new Stretch(start, bidi.getRunLimit(run), right));
    }
    return stretches;
  }

  private static boolean needed(String words) {
    char[] letters = words.toCharArray();
    return Bidi.requiresBidi(letters, 0, letters.length);
  }

  /// Returns a line of a stretch that begins at the right as it is seen, from its left end to its
  /// right one. Brackets are turned.
  public static String seen(String line) {
    Bidi bidi = new Bidi(line, Bidi.DIRECTION_RIGHT_TO_LEFT);
    List<String> letters = new ArrayList<>();
    List<Byte> levels = new ArrayList<>();
    for (int at = 0; at < line.length(); ) {
      int end = at + Character.charCount(line.codePointAt(at));
      byte level = (byte) bidi.getLevelAt(at);
      String letter = line.substring(at, end);
      letters.add((level & 1) == 1 ? turned(letter) : letter);
      levels.add(level);
      at = end;
    }
    Object[] order = letters.toArray();
    byte[] by = new byte[order.length];
    for (int i = 0; i < by.length; i++) {
      by[i] = levels.get(i);
    }
    Bidi.reorderVisually(by, 0, order, 0, order.length);
    StringBuilder seen = new StringBuilder();
    for (Object letter : order) {
      seen.append(letter);
    }
    return seen.toString();
  }

  /// Returns the sign that looks like one seen from behind.
  private static String turned(String letter) {
    char sign = letter.length() == 1 ? letter.charAt(0) : NO_WORDS;
    return switch (sign) {
      case '(' -> ")";
      case ')' -> "(";
      case '[' -> "]";
      case ']' -> "[";
      case '{' -> "}";
      case '}' -> "{";
      case '<' -> ">";
      case '>' -> "<";
      case '«' -> "»";
      case '»' -> "«";
      case '‹' -> "›";
      case '›' -> "‹";
      default -> letter;
    };
  }
}

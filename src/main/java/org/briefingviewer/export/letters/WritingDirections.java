// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.letters;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.briefingviewer.model.deception.FromTheRight;

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

  /// Returns words that begin at the right in pieces, in their order: what is read from the left at
  /// their very beginning or end is one of its own, for it may go on in the words beside them.
  public static List<String> pieces(String words) {
    int first = words.length();
    int last = 0;
    for (int at = 0; at < words.length(); at++) {
      if (FromTheRight.is(words.charAt(at))) {
        first = Math.min(first, at);
        last = at + 1;
      }
    }
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, words.length()));
    cut(words, 0, first, cuts);
    cut(words, Math.max(first, last), words.length(), cuts);
    List<String> pieces = new ArrayList<>();
    for (int start : cuts.headSet(words.length())) {
      Integer end = cuts.higher(start);
      pieces.add(words.substring(start, end == null ? words.length() : end));
    }
    return pieces;
  }

  /// Cuts before the first letter that is read from the left, and behind the last one.
  private static void cut(String words, int start, int end, TreeSet<Integer> cuts) {
    int first = start;
    while (first < end && !fromLeft(words.charAt(first))) {
      first++;
    }
    int behind = end;
    while (behind > first && !fromLeft(words.charAt(behind - 1))) {
      behind--;
    }
    if (first < behind) {
      cuts.add(first);
      cuts.add(behind);
    }
  }

  /// Returns whether there are letters among some words that are read from the left.
  static boolean lettersFromLeft(String words) {
    return words
        .codePoints()
        .anyMatch(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
  }

  private static boolean fromLeft(char letter) {
    return Character.getDirectionality(letter) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }

  /// Returns whether some of the words are read from the right.
  public static boolean needed(String words) {
    return words.codePoints().anyMatch(FromTheRight::is);
  }

  /// Returns the level of each UTF-16 code unit of a paragraph (UAX #9, BD2): what has an odd one
  /// is read from the right.
  ///
  /// @param fromRight whether the paragraph begins at the right
  public static byte[] levels(String paragraph, boolean fromRight) {
    Bidi bidi =
        new Bidi(
            paragraph, fromRight ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    byte[] levels = new byte[paragraph.length()];
    for (int at = 0; at < levels.length; at++) {
      levels[at] = (byte) bidi.getLevelAt(at);
    }
    return levels;
  }

  /// Returns, from the left to the right, the indexes of what stands in a line.
  ///
  /// @param levels of each, in the order in which they are read
  public static List<Integer> order(byte[] levels) {
    Integer[] order = IntStream.range(0, levels.length).boxed().toArray(Integer[]::new);
    if (order.length > 0) {
      Bidi.reorderVisually(levels, 0, order, 0, order.length);
    }
    return List.of(order);
  }

  /// Returns a line of a stretch that begins at the right as it is seen, from its left end to its
  /// right one. Brackets are turned.
  public static String seen(String line) {
    byte[] levels = levels(line, true);
    List<String> letters = new ArrayList<>();
    List<Byte> by = new ArrayList<>();
    for (int at = 0; at < line.length(); ) {
      int end = at + Character.charCount(line.codePointAt(at));
      String letter = line.substring(at, end);
      letters.add((levels[at] & 1) == 1 ? turned(letter) : letter);
      by.add(levels[at]);
      at = end;
    }
    byte[] each = new byte[letters.size()];
    for (int i = 0; i < each.length; i++) {
      each[i] = by.get(i);
    }
    return order(each).stream().map(letters::get).collect(Collectors.joining());
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

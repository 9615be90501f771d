// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.letters;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.language.KoreanWord;
import org.briefingviewer.model.deception.FromTheRight;

/// What letters of a kind need of whoever sets them: a face of their own, a direction.
public enum LetterScript {
  HANGUL,
  /// Han, and Kana and Bopomofo beside it.
  HAN,
  RIGHT_TO_LEFT,
  /// All others, Latin, Greek and Cyrillic among them.
  WESTERN;

  /// A stretch of words of one kind.
  public record Stretch(LetterScript script, String words) {
    /// Returns the language, as BCP 47 has it, in which words of such letters are checked and
    /// spoken.
    public String language() {
      return switch (script) {
        case HANGUL -> "ko-KR";
        case HAN -> "zh-CN";
        case RIGHT_TO_LEFT -> has(UnicodeScript.HEBREW) ? "he-IL" : "ar-SA";
        case WESTERN -> has(UnicodeScript.CYRILLIC) ? "ru-RU" : "en-GB";
      };
    }

    private boolean has(UnicodeScript letters) {
      return words.codePoints().anyMatch(c -> UnicodeScript.of(c) == letters);
    }
  }

  /// Returns words as stretches, in their order, of which those that are read from the right have
  /// the signs and numbers with them that the Unicode Bidirectional Algorithm reads so there.
  ///
  /// @param fromRight whether their paragraph begins at the right
  public static List<Stretch> stretches(String words, boolean fromRight) {
    if (!fromRight && !WritingDirections.needed(words)) {
      return stretches(words);
    }
    List<Stretch> stretches = new ArrayList<>();
    byte[] levels = WritingDirections.levels(words, fromRight);
    StringBuilder right = new StringBuilder();
    int start = 0;
    for (int end = 1; end <= words.length(); end++) {
      if (end < words.length() && levels[end] == levels[start]) {
        continue;
      }
      String said = words.substring(start, end);
      if (levels[start] > 0 && !WritingDirections.lettersFromLeft(said)) {
        right.append(said);
      } else {
        addRight(right, stretches);
        stretches.addAll(stretches(said));
      }
      start = end;
    }
    addRight(right, stretches);
    return stretches;
  }

  private static void addRight(StringBuilder words, List<Stretch> to) {
    if (!words.isEmpty()) {
      to.add(new Stretch(RIGHT_TO_LEFT, words.toString()));
      words.setLength(0);
    }
  }

  /// Returns words as stretches, in their order. Marks and spaces go with what stands before them.
  /// A Korean word is one stretch with its numbers, signs and foreign letters: whoever sets pages
  /// may end a line between stretches, and in a Korean word no line ends.
  public static List<Stretch> stretches(String words) {
    List<Stretch> stretches = new ArrayList<>();
    int start = 0;
    int end = 0;
    boolean korean = false;
    LetterScript script = WESTERN;
    for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
      if (at >= end) {
        end = KoreanWord.end(words, at);
        korean = KoreanWord.is(words.substring(at, end));
      }
      LetterScript next = korean ? HANGUL : script(words.codePointAt(at), script);
      if (next != script && at > start) {
        stretches.add(new Stretch(script, words.substring(start, at)));
        start = at;
      }
      script = next;
    }
    if (start < words.length()) {
      stretches.add(new Stretch(script, words.substring(start)));
    }
    return stretches;
  }

  private static LetterScript script(int codePoint, LetterScript before) {
    return switch (UnicodeScript.of(codePoint)) {
      case HANGUL -> HANGUL;
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> HAN;
      case INHERITED -> before;
      case COMMON -> common(codePoint, before);
      default -> FromTheRight.is(codePoint) ? RIGHT_TO_LEFT : WESTERN;
    };
  }

  private static LetterScript common(int codePoint, LetterScript before) {
    boolean wide =
        (codePoint >= 0x3000 && codePoint <= 0x33FF)
            || (codePoint >= 0xFF00 && codePoint <= 0xFFEF);
    if (wide && before != HANGUL) {
      return HAN;
    }
    return wide || codePoint == ' ' ? before : WESTERN;
  }
}

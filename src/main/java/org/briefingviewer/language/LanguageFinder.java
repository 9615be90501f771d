// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/// Finds the language of a text: by its script where that tells, else by its small words. Serves
/// any number of threads; looks at the beginning of a long text, its middle and its end.
public final class LanguageFinder {

  private static final int PART = 4000;

  /// What a syllable or an ideograph weighs beside a letter.
  private static final int SYLLABLE = 3;

  private static final int FIRST_BEYOND_ASCII = 0x80;

  private static final Map<UnicodeScript, String> ALONE =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(UnicodeScript.HANGUL, "ko"),
              Map.entry(UnicodeScript.HIRAGANA, "ja"),
              Map.entry(UnicodeScript.HAN, "zh"),
              Map.entry(UnicodeScript.ARABIC, "ar"),
              Map.entry(UnicodeScript.HEBREW, "he"),
              Map.entry(UnicodeScript.GREEK, "el"),
              Map.entry(UnicodeScript.THAI, "th"),
              Map.entry(UnicodeScript.DEVANAGARI, "hi"),
              Map.entry(UnicodeScript.BENGALI, "bn"),
              Map.entry(UnicodeScript.TAMIL, "ta"),
              Map.entry(UnicodeScript.GEORGIAN, "ka"),
              Map.entry(UnicodeScript.ARMENIAN, "hy"),
              Map.entry(UnicodeScript.KHMER, "km"),
              Map.entry(UnicodeScript.LAO, "lo"),
              Map.entry(UnicodeScript.MYANMAR, "my"),
              Map.entry(UnicodeScript.MONGOLIAN, "mn")));

  /// Loads the word lists when the first text comes.
  private static final class Words {
    static final WordCount COUNT = new WordCount();
  }

  /// Returns the BCP 47 tag of the language that most of `text` is in, `und` when it holds too
  /// little to tell.
  public String of(String text) {
    String part = parts(text);
    Map<UnicodeScript, Integer> scripts = scripts(part);
    UnicodeScript most =
        scripts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(UnicodeScript.COMMON);
    return switch (most) {
      case LATIN -> Words.COUNT.latin(part);
      case CYRILLIC -> Words.COUNT.cyrillic(part);
      case HAN -> scripts.containsKey(UnicodeScript.HIRAGANA) && kana(scripts) ? "ja" : "zh";
      case ARABIC -> part.chars().anyMatch(c -> "پچژگ".indexOf(c) >= 0) ? "fa" : "ar";
      default -> ALONE.getOrDefault(most, "und");
    };
  }

  /// Tells whether a text in a language is told from others by its words or its script.
  ///
  /// @param language a language of BCP 47, without a region
  public boolean knows(String language) {
    return ALONE.containsValue(language)
        || language.equals("fa")
        || Words.COUNT.knows(language.equals("no") ? "nb" : language);
  }

  /// A Japanese text is mostly Han, with kana in every clause; a Chinese one may quote some.
  private static boolean kana(Map<UnicodeScript, Integer> scripts) {
    return scripts.getOrDefault(UnicodeScript.HIRAGANA, 0) * 8
        > scripts.getOrDefault(UnicodeScript.HAN, 0);
  }

  private static String parts(String text) {
    if (text.length() <= 3 * PART) {
      return text;
    }
    int middle = text.length() / 2;
    return text.substring(0, PART)
        + " "
        + text.substring(middle, middle + PART)
        + " "
        + text.substring(text.length() - PART);
  }

  private static Map<UnicodeScript, Integer> scripts(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    int latin = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (c < FIRST_BEYOND_ASCII) {
        latin += Character.isLetter(c) ? 1 : 0;
      } else if (Character.isLetter(c)) {
        UnicodeScript script = UnicodeScript.of(c);
        boolean katakana = script == UnicodeScript.KATAKANA;
        UnicodeScript counted = katakana ? UnicodeScript.HIRAGANA : script;
        counts.merge(counted, syllabic(counted) ? SYLLABLE : 1, Integer::sum);
      }
    }
    if (latin > 0) {
      counts.merge(UnicodeScript.LATIN, latin, Integer::sum);
    }
    return counts;
  }

  private static boolean syllabic(UnicodeScript script) {
    return script == UnicodeScript.HANGUL
        || script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.figure;

import java.util.regex.Pattern;
import org.briefingviewer.extract.korean.text.KoreanSentence;
import org.briefingviewer.extract.korean.text.KoreanWords;

/// Tells numbers that need no unit: those of an index.
final class IndexReader {
  /// How far before its number an index may be named.
  private static final int NEAR = 14;

  private final KoreanWords words;
  private final UnitReader units;

  /// @param words `numbers.tsv`
  IndexReader(KoreanWords words, UnitReader units) {
    this.words = words;
    this.units = units;
  }

  /// "지수는 47.2로", "기준선(50)": what a number is that needs no unit.
  boolean is(KoreanSentence sentence, KoreanNumeral number, int from) {
    String text = sentence.text();
    String before = text.substring(Math.max(0, number.start() - NEAR), number.start());
    boolean bracket = before.endsWith("(") && text.startsWith(")", from);
    String noun = bracket ? before.substring(0, before.length() - 1) : before.strip();
    String stem = noun.isEmpty() || bracket ? noun : noun.substring(0, noun.length() - 1);
    boolean decimal = number.value() != null && number.value().scale() > 0;
    boolean named = words.ending("INDEX", stem) != null && (bracket || subject(noun));
    boolean moved =
        decimal
            && words.of("INDEX").stream().anyMatch(text.substring(0, number.start())::contains)
            && STANDS.matcher(text).region(from, text.length()).lookingAt();
    return (moved || (named && (bracket || decimal))) && units.free(text, from);
  }

  private static final Pattern STANDS = Pattern.compile("(로|으로|을|를|에|이다|였다|다|이었다|까지)(?![가-힣])");

  private static boolean subject(String noun) {
    return "은는이가도".indexOf(noun.charAt(noun.length() - 1)) >= 0;
  }
}

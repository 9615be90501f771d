// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.text;

import java.util.regex.Pattern;

/// Tells nouns from words of time and from verbs, by their endings.
public final class NounWords {
  private static final Pattern DATE =
      Pattern.compile("\\(?\\d{1,4}(년|월|일|시|분|분기|년도)(에|에는|까지|부터|께|쯤|간)?\\)?");

  /// "오늘(27일)".
  private static final Pattern DAY = Pattern.compile("(?<=.)\\(\\d{1,2}일\\)$");

  private final KoreanParticles particles;
  private final KoreanWords times;
  private final KoreanWords verbs = KoreanWords.read("extract/korean/verb-endings.tsv");

  /// @param times `time-words.tsv`
  public NounWords(KoreanParticles particles, KoreanWords times) {
    this.particles = particles;
    this.times = times;
  }

  /// Returns what cuts particles off.
  public KoreanParticles particles() {
    return particles;
  }

  /// Tells whether a word says when or in what order, and belongs to no noun behind it.
  public boolean time(String written) {
    String word = written.endsWith(")") ? DAY.matcher(written).replaceFirst("") : written;
    if (times.is("WORD", word) || date(word)) {
      return true;
    }
    KoreanParticles.Noun noun = particles.cut(word);
    boolean adverb =
        noun.role() == KoreanParticles.Role.OTHER || noun.role() == KoreanParticles.Role.TOPIC;
    return adverb && (times.is("WORD", noun.stem()) || date(noun.stem()));
  }

  private static boolean date(String word) {
    boolean begins =
        !word.isEmpty() && (word.charAt(0) == '(' || Character.isDigit(word.charAt(0)));
    return begins && DATE.matcher(word).matches();
  }

  /// Tells whether a word without a particle may be a noun: no time, no number, no verb before a
  /// noun, no clause.
  public boolean noun(String stem) {
    if (stem.isEmpty() || !Character.isLetter(stem.codePointAt(0)) || time(stem)) {
      return false;
    }
    if ((stem.indexOf('(') < 0) != (stem.indexOf(')') < 0)) {
      return false;
    }
    String noun = verbs.ending("NOUN", stem);
    String verb = verbs.ending("ENDING", stem);
    return verb == null
        ? noun != null || !verbs.is("WORD", stem)
        : noun != null && noun.length() >= verb.length();
  }
}

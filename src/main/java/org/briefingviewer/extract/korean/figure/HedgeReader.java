// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.figure;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.extract.korean.text.Eojeol;
import org.briefingviewer.extract.korean.text.Hangul;
import org.briefingviewer.extract.korean.text.KoreanSentence;
import org.briefingviewer.extract.korean.text.KoreanWords;
import org.briefingviewer.model.HedgeKind;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Reads what leaves a clause open, behind its figures: 것으로 보인다, 가능성이 있다, 관측이 나온다. Korean says so
/// at the end; it holds for all before it as far as the clause goes.
public final class HedgeReader {
  private static final String TO = "로";

  private static final List<String> PAST_CLAUSES = List.of("으며", "고", "으면서");

  /// What parts a headline.
  private static final String PART = "…·,”’\"')";

  private final KoreanWords words = KoreanWords.read("extract/korean/hedges.tsv");

  /// Words that leave it open.
  ///
  /// @param from where what they hold for begins
  private record Open(HedgeKind kind, int from, int start, int end, boolean quoted) {}

  /// Gives the figures of a sentence what leaves them open.
  ///
  /// @param hearsay words of the sentence that only say that somebody says so
  public void read(KoreanSentence sentence, List<KoreanFigure> figures, List<TextSpan> hearsay) {
    for (TextSpan words : hearsay) {
      figures.stream()
          .filter(figure -> figure.start() >= words.end())
          .forEach(figure -> figure.hedge(HedgeKind.EVIDENTIAL, words.start(), words.end()));
    }
    figures.forEach(figure -> noted(sentence, figure));
    for (Open open : open(sentence)) {
      for (KoreanFigure figure : figures) {
        boolean apart = open.quoted() && !sentence.quoted().get(figure.start());
        if (figure.start() >= open.from() && figure.end() <= open.start() && !apart) {
          figure.hedge(open.kind(), open.start(), open.end());
        }
      }
    }
  }

  /// Tells whether a sentence says that something is denied.
  public boolean denies(KoreanSentence sentence) {
    return sentence.words().stream()
        .anyMatch(word -> words.opening("DENIED", sentence.text(), word.start()) != null);
  }

  /// Returns the first words of a sentence that deny something or say that nobody could check it;
  /// null where none do.
  public @Nullable Denial denial(KoreanSentence sentence) {
    String text = sentence.text();
    for (int i = 1; i < sentence.words().size(); i++) {
      Eojeol word = sentence.words().get(i);
      String denied = words.opening("DENIED", text, word.start());
      String stem = denied == null ? words.opening("UNCHECKED", text, word.start()) : denied;
      if (stem != null) {
        int end = end(text, word.start(), stem);
        return new Denial(i, word.start(), end, denied != null, claim(sentence, i));
      }
    }
    return null;
  }

  /// Words that deny something.
  ///
  /// @param word the number of the first of them
  /// @param from where they begin in the sentence
  /// @param denied whether somebody says that it is false, and not only that it is unproved
  /// @param claim the number of the word that says what is denied ("이를", "집계를"); -1 where it is
  ///   told in a clause
  public record Denial(int word, int from, int to, boolean denied, int claim) {}

  private int claim(KoreanSentence sentence, int cue) {
    for (int i = cue - 1; i >= Math.max(0, cue - CLAIM); i--) {
      String word = sentence.word(i);
      boolean exact = words.is("EXACT", sentence.word(i - 1)) && words.is("AMOUNT", bare(word));
      if (exact || points(word) || words.ending("CLAIM", bare(word)) != null) {
        return i;
      }
    }
    return -1;
  }

  /// Tells whether a denial says nothing of what is denied, and so means what was told before: "“근거
  /// 없는 주장”이라고 반박했다".
  public boolean bare(KoreanSentence sentence, Denial denial) {
    int subjects = 0;
    for (int i = 0; i < denial.word(); i++) {
      String word = sentence.word(i);
      char last = word.charAt(word.length() - 1);
      subjects += "은는이가도".indexOf(last) >= 0 ? 1 : 0;
      if (subjects > 1 || last == '을' || last == '를' || says(word)) {
        return false;
      }
    }
    return denial.denied() && sentence.text().chars().noneMatch(Character::isDigit);
  }

  /// Tells whether a word points back at what was told before: 이를, 이런.
  public boolean points(String word) {
    return words.is("POINTS", word);
  }

  /// Tells whether a word before another one points back with it: "이 수치를", "관련 보도에".
  public boolean these(String word) {
    return words.is("THESE", word) || words.is("EXACT", word) || points(word);
  }

  /// Tells whether a word for a claim means all that somebody claims, and not one figure: 집계를, not
  /// 수치를.
  public boolean all(String word) {
    return words.is("ALL", bare(word));
  }

  /// Tells whether a clause ends with a word that says what somebody claims: 왔다는, 명이라는.
  public boolean says(String word) {
    return word.endsWith("다는") || word.endsWith("라는");
  }

  private static String bare(String word) {
    for (String particle : List.of("에 대해", "에는", "을", "를", "은", "는", "이", "가", "도", "에")) {
      if (word.length() > particle.length() + 1 && word.endsWith(particle)) {
        return word.substring(0, word.length() - particle.length());
      }
    }
    return "";
  }

  /// How many words before a denial may say what is denied.
  private static final int CLAIM = 4;

  /// "사망 600명 추정": a headline has the noun alone.
  private void noted(KoreanSentence sentence, KoreanFigure figure) {
    String text = sentence.text();
    int from = figure.end() + 1;
    String noun = from < text.length() ? words.opening("NOTED", text, from) : null;
    int end = noun == null ? 0 : from + noun.length();
    if (noun != null && (end == text.length() || PART.indexOf(text.charAt(end)) >= 0)) {
      figure.hedge(HedgeKind.EVIDENTIAL, from, end);
    }
  }

  private List<Open> open(KoreanSentence sentence) {
    List<Open> found = new ArrayList<>();
    for (int i = 0; i < sentence.words().size(); i++) {
      Eojeol word = sentence.words().get(i);
      String text = sentence.text();
      String before = sentence.word(i - 1);
      String whole = words.opening("EVIDENTIAL WHOLE", text, word.start());
      if (whole != null
          && (whole.indexOf(' ') > 0 || whole.endsWith("이다") || before.endsWith(TO))) {
        found.add(open(HedgeKind.EVIDENTIAL, sentence, word, whole, breaks(sentence, i, false)));
        continue;
      }
      String fore = words.opening("EVIDENTIAL FORE", text, word.start());
      boolean heard = words.is("EVIDENTIAL HEARSAY", word.text()) && before.endsWith("고");
      if (fore != null || heard) {
        String stem = fore == null ? word.text() : fore;
        found.add(open(HedgeKind.EVIDENTIAL, sentence, word, stem, told(sentence, i)));
        continue;
      }
      String near = words.opening("MODAL NEAR", text, word.start());
      if (near != null && (!near.startsWith("수") || future(before))) {
        found.add(open(HedgeKind.MODAL, sentence, word, near, breaks(sentence, i, true)));
      }
    }
    return found;
  }

  /// "이를 수 있다", not "그 수 있다".
  private static boolean future(String before) {
    return !before.isEmpty() && Hangul.rieul(before.charAt(before.length() - 1));
  }

  private static Open open(
      HedgeKind kind, KoreanSentence sentence, Eojeol word, String stem, int from) {
    int end = end(sentence.text(), word.start(), stem);
    return new Open(kind, from, word.start(), end, sentence.quoted(word));
  }

  /// Where a verb ends that begins with a stem, without what only quotes it.
  private static int end(String text, int start, String stem) {
    int end = start + stem.length();
    while (end < text.length() && Hangul.syllable(text.charAt(end))) {
      end++;
    }
    String words = text.substring(start, end);
    for (String tail : List.of("고", "며", "면서도", "면서", "는")) {
      if (words.endsWith("다" + tail)) {
        return end - tail.length();
      }
    }
    return end;
  }

  /// "보냈으며", "늘었고": what has happened is a clause of its own, with a comma or not.
  private static boolean past(String word) {
    return PAST_CLAUSES.stream()
        .anyMatch(
            end ->
                word.endsWith(end)
                    && word.length() > end.length()
                    && Hangul.past(word.charAt(word.length() - end.length() - 1)));
  }

  /// Where the words begin that a verb of foreseeing stands behind: of several quotations the last.
  private int told(KoreanSentence sentence, int at) {
    for (int i = at - 1; i > 0; i--) {
      Eojeol word = sentence.words().get(i);
      if (word.closing() && !sentence.quoted(word)) {
        int from = i - 1;
        while (from > 0 && sentence.quoted(sentence.words().get(from - 1))) {
          from--;
        }
        return sentence.words().get(from).start();
      }
    }
    return breaks(sentence, at, false);
  }

  /// Where the clause begins that a word closes.
  ///
  /// @param near whether a clause that only goes on (고, 며 and a comma) ends it too
  private int breaks(KoreanSentence sentence, int at, boolean near) {
    boolean quoted = sentence.quoted(sentence.words().get(at));
    for (int i = at - 1; i >= 0; i--) {
      Eojeol word = sentence.words().get(i);
      boolean out = quoted && !sentence.quoted(word);
      boolean closes = words.ending("BREAK", word.text()) != null && word.text().length() > 2;
      boolean goesOn = near && word.comma() && words.ending("BREAK_COMMA", word.text()) != null;
      if (out || closes || goesOn || (near && past(word.text()))) {
        return word.end();
      }
    }
    return 0;
  }
}

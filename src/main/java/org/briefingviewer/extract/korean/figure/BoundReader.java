// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.briefingviewer.extract.korean.text.ConversionBrackets;
import org.briefingviewer.extract.korean.text.Hangul;
import org.briefingviewer.extract.korean.text.KoreanWords;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.HedgeKind;
import org.jspecify.annotations.Nullable;

/// Reads the words that bound a figure: 약 before it, 여 within, 이상 behind it, 를 넘어섰다 behind its
/// particle. 이상 is at least, 초과 more than, 이하 at most, 미만 less than.
final class BoundReader {
  private final KoreanWords words = KoreanWords.read("extract/korean/bounds.tsv");

  /// @param word the longest first in a list
  private record Word(Bound bound, String word) {}

  private final List<Word> before = list("before");
  private final List<Word> behind = list("behind");
  private final List<Word> stems = list("stem");

  private List<Word> list(String place) {
    List<Word> list = new ArrayList<>();
    for (Bound bound : Bound.values()) {
      words.of(bound.name() + " " + place).forEach(word -> list.add(new Word(bound, word)));
    }
    list.sort(Comparator.comparingInt((Word w) -> -w.word().length()));
    return list;
  }

  /// "53명으로, 지난해 21명을 넘었다": what a level that was just given is compared with is exact.
  void compare(KoreanFigure level, KoreanFigure base) {
    String text = base.sentence().text();
    String behind = text.substring(level.end(), base.start());
    int from = blank(text, particle(text, base.end()));
    boolean given = behind.startsWith("으로, ") || behind.startsWith("로, ");
    if (given
        && level.unit().equals(base.unit())
        && words.opening("PASSED stem", text, from) != null) {
      base.unbound(from);
    }
  }

  /// Gives a figure the bounds that stand beside it.
  void read(KoreanFigure figure, KoreanNumeral number) {
    String text = figure.sentence().text();
    if (figure.value().twoEnded()) {
      figure.range();
    }
    if (number.form() == KoreanNumeral.Form.VAGUE) {
      figure.bound(Bound.ORDER_OF_MAGNITUDE, number.start(), number.start() + 1);
    }
    String loose = words.opening("APPROXIMATELY inside", text, number.start());
    if (loose != null) {
      figure.bound(Bound.APPROXIMATELY, number.start(), number.start() + loose.length());
    }
    before(figure, text);
    boolean own = number.form() == KoreanNumeral.Form.NATIVE;
    int odd = text.indexOf('여', own ? number.end() : number.start());
    boolean near = odd <= number.end() || text.startsWith(" 여", number.end());
    boolean inside = odd >= 0 && near && odd <= number.end() + 1 && odd < figure.end();
    if (inside && number.form() == KoreanNumeral.Form.VAGUE) {
      figure.hedge(HedgeKind.APPROXIMATOR, odd, odd + 1);
    } else if (inside) {
      figure.bound(Bound.MORE_THAN, odd, odd + 1);
    }
    behind(figure, number, text);
  }

  private void before(KoreanFigure figure, String text) {
    int at = figure.start();
    for (int i = 0; i < 2; i++) {
      int end = at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at;
      Word word = ending(text, end);
      if (word == null) {
        return;
      }
      int start = end - word.word().length();
      figure.bound(word.bound(), start, end);
      at = start;
    }
    // "트럭 최대 90대" has it right before the number, "최대 트럭 90대" not: there a noun stands between.
  }

  private @Nullable Word ending(String text, int end) {
    for (Word word : before) {
      int start = end - word.word().length();
      boolean whole = start == 0 || (start > 0 && !Hangul.syllable(text.charAt(start - 1)));
      if (whole && text.startsWith(word.word(), start)) {
        return word;
      }
    }
    return null;
  }

  private void behind(KoreanFigure figure, KoreanNumeral number, String text) {
    int at = ConversionBrackets.behind(text, figure.end());
    for (int i = 0; i < 2; i++) {
      int from = blank(text, at);
      int free = particle(text, at);
      Word word = opening(behind, text, from);
      int start = from;
      if (word == null && free > at) {
        start = blank(text, free);
        word = opening(behind, text, start);
      }
      boolean level =
          word != null
              && words.is("LEVEL", word.word())
              && number.form() != KoreanNumeral.Form.FRACTION
              && number.value() != null
              && number.value().scale() > 0;
      boolean apart = word != null && start > at && words.is("GLUED", word.word());
      if (word == null || level || apart || !ends(text, start + word.word().length())) {
        stem(figure, number, text, blank(text, free));
        return;
      }
      figure.bound(word.bound(), start, start + word.word().length());
      at = start + word.word().length();
    }
    stem(figure, number, text, blank(text, particle(text, at)));
  }

  /// Whether a bound ends there, so that 정도 is none of 정도전, and 대 none of 대표.
  private static boolean ends(String text, int end) {
    if (end >= text.length() || !Hangul.syllable(text.charAt(end))) {
      return true;
    }
    char next = text.charAt(end);
    return "이의은는을를인로에가도만까였일씩과와라며으".indexOf(next) >= 0;
  }

  private void stem(KoreanFigure figure, KoreanNumeral number, String text, int start) {
    String first = words.opening("FIRST", text, start);
    int from = first == null ? start : blank(text, start + first.length());
    Word word = opening(stems, text, from);
    boolean vague = number.form() == KoreanNumeral.Form.VAGUE;
    boolean handed = vague && words.opening("HANDED stem", text, from) != null;
    boolean other = handed || words.opening("OTHER stem", text, from) != null;
    if (word == null || other || (figure.bounded() && word.bound() == Bound.APPROXIMATELY)) {
      return;
    }
    int end = from + word.word().length();
    while (end < text.length() && Hangul.syllable(text.charAt(end))) {
      end++;
    }
    figure.bound(word.bound(), from, quoted(text, from, end));
  }

  /// "넘는다고" → "넘는다": how it is quoted is no part of the bound.
  private static int quoted(String text, int from, int end) {
    String word = text.substring(from, end);
    for (String tail : List.of("고", "며", "면서", "는")) {
      if (word.endsWith("다" + tail)) {
        return end - tail.length();
      }
    }
    return end;
  }

  private static @Nullable Word opening(List<Word> list, String text, int from) {
    for (Word word : list) {
      if (text.startsWith(word.word(), from)) {
        return word;
      }
    }
    return null;
  }

  private static int blank(String text, int at) {
    return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
  }

  private static int particle(String text, int at) {
    for (String particle : List.of("에는", "에도", "이", "가", "을", "를", "에", "보다", "도")) {
      if (text.startsWith(particle, at)
          && (at + particle.length() >= text.length()
              || text.charAt(at + particle.length()) == ' ')) {
        return at + particle.length();
      }
    }
    return at;
  }
}

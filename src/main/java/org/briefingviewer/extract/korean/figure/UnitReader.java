// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.briefingviewer.extract.korean.text.Hangul;
import org.briefingviewer.extract.korean.text.KoreanParticles;
import org.briefingviewer.extract.korean.text.KoreanWords;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.lexicon.WordRow;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.jspecify.annotations.Nullable;

/// Reads the unit behind a number, from `units.tsv`. A number without one is mostly a name.
final class UnitReader {
  /// The North's money, which a text mostly calls won alone.
  static final Unit NORTH = new Unit(UnitKind.CURRENCY, "KPW");

  private static final int CONDITION = 3;

  /// "4∼6주": a span of weeks is no date.
  private static final Pattern SPAN = Pattern.compile("(^|[ (])\\d{1,2}[~∼-]$");

  /// "3년 2개월": what follows a number of years.
  private static final Pattern MONTHS = Pattern.compile("\\d{1,2}개월");

  /// "152㎜일 땐 300만발": of a calibre rounds are counted.
  private static final Pattern ROUNDS = Pattern.compile("[^.,\\d]{0,8}[\\d,만천백 ]{1,12}여? ?발");

  private static final int ROUND = 20;
  private static final int NEAR = 14;
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal HUNDRED = new BigDecimal("100");
  private static final BigDecimal FIRST_YEAR = new BigDecimal("1800");
  private static final BigDecimal LAST_YEAR = new BigDecimal("2100");

  /// @param kind a kind of unit, `AGE` or `TIME`
  private record Spelling(String word, String kind, String name, String condition) {}

  /// A unit behind a number.
  ///
  /// @param end its end in the sentence
  /// @param word as written
  /// @param sense what kind of figure it makes
  record CountedUnit(int end, String word, Unit unit, Sense sense) {

    /// What a figure with the unit is.
    enum Sense {
      FIGURE,
      AGE,
      TIME
    }
  }

  private final Map<Character, List<Spelling>> byFirst = new HashMap<>();
  private final KoreanWords words;
  private final KoreanParticles particles;

  UnitReader(KoreanWords words, KoreanParticles particles) {
    this.words = words;
    this.particles = particles;
    for (WordRow row : WordList.read("extract/korean/units.tsv").rows()) {
      Spelling spelling =
          new Spelling(
              row.get(0), row.get(1), row.get(2), row.has(CONDITION) ? row.get(CONDITION) : "");
      byFirst.computeIfAbsent(row.get(0).charAt(0), c -> new ArrayList<>()).add(spelling);
    }
    byFirst
        .values()
        .forEach(l -> l.sort(Comparator.comparingInt((Spelling s) -> -s.word().length())));
  }

  /// Returns the unit of a number, right behind it or behind a blank, or null.
  ///
  /// @param from where the number, and 여 behind it, ends
  @Nullable CountedUnit behind(String text, int from, KoreanNumeral number) {
    int at = from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
    if (at >= text.length()) {
      return null;
    }
    for (Spelling spelling : byFirst.getOrDefault(text.charAt(at), List.of())) {
      int end = at + spelling.word().length();
      if (text.startsWith(spelling.word(), at)
          && ends(text, end)
          && (spelling.word().length() > 1 || words.opening("ORDER_BEHIND", text, at) == null)
          && holds(spelling, text, at, end, number)
          && !(spelling.name().equals("millimeter") && calibre(text, end))) {
        boolean north = spelling.name().equals("KRW") && near("NORTH_WON", text, number.start());
        Unit unit = north ? NORTH : unit(spelling);
        return new CountedUnit(end, spelling.word(), unit, sense(spelling));
      }
    }
    return null;
  }

  /// Whether a number without a unit may end there: before a particle, a blank or a sign.
  boolean free(String text, int end) {
    boolean letter =
        end < text.length() && text.charAt(end) < 0x100 && Character.isLetter(text.charAt(end));
    boolean sign =
        end < text.length() && Character.getType(text.charAt(end)) == Character.OTHER_SYMBOL;
    return !letter && !sign && ends(text, end) && words.opening("ORDER_BEHIND", text, end) == null;
  }

  /// "240㎜ 방사포": a calibre names a gun.
  private boolean calibre(String text, int end) {
    String next = text.substring(end, Math.min(text.length(), end + ROUND));
    return words.of("GUNS").stream().anyMatch(next::contains)
        || ROUNDS.matcher(text).region(end, text.length()).lookingAt();
  }

  private static CountedUnit.Sense sense(Spelling spelling) {
    return switch (spelling.kind()) {
      case "AGE" -> CountedUnit.Sense.AGE;
      case "TIME" -> CountedUnit.Sense.TIME;
      default -> CountedUnit.Sense.FIGURE;
    };
  }

  private static Unit unit(Spelling spelling) {
    UnitKind kind =
        switch (spelling.kind()) {
          case "AGE", "TIME" -> UnitKind.MEASURE;
          default -> UnitKind.valueOf(spelling.kind().toUpperCase(Locale.ROOT));
        };
    return kind == UnitKind.PERCENT ? Unit.PERCENT : new Unit(kind, spelling.name());
  }

  /// Whether a unit may end there: before a particle or a sign, not within a longer word.
  private boolean ends(String text, int end) {
    if (end >= text.length()) {
      return true;
    }
    char next = text.charAt(end);
    char last = text.charAt(end - 1);
    boolean letters = last < 0x80 && Character.isLetter(last);
    if (letters && (Character.isDigit(next) || (next < 0x80 && Character.isLetter(next)))) {
      return false;
    }
    if (!Hangul.syllable(next)) {
      return !Character.isDigit(next);
    }
    int to = end;
    while (to < text.length() && Hangul.syllable(text.charAt(to))) {
      to++;
    }
    return particles.behindUnit(text.substring(end, to));
  }

  private boolean holds(Spelling spelling, String text, int at, int end, KoreanNumeral number) {
    return switch (spelling.condition()) {
      case "" -> true;
      case "scaled" -> number.scaled();
      case "particle" -> particle(text, end);
      case "spaced" -> !(at == number.end() && below(number, TEN));
      case "vehicle" -> vehicle(text, end, number) && !generation(number, at);
      case "named" -> near("THINGS", text, number.start()) || counted(text, end, number);
      case "warm" -> near("WARM", text, number.start());
      case "lasting" -> lasting(text, end, number);
      case "storeys" -> words.opening("STOREYS", text, skipped(text, end)) != null;
      default -> throw new IllegalStateException("units.tsv: " + spelling.condition());
    };
  }

  /// "세대": households or a generation, and not three of something.
  private static boolean generation(KoreanNumeral number, int at) {
    return number.form() == KoreanNumeral.Form.NATIVE && at == number.end();
  }

  /// "최소 12기에서 최대 25기의 로켓": what is counted follows, or a particle does behind a number that is no
  /// order.
  private boolean counted(String text, int end, KoreanNumeral number) {
    String behind = text.substring(end, Math.min(text.length(), end + NEAR));
    boolean follows =
        words.of("THINGS").stream().anyMatch(word -> word.length() > 1 && behind.contains(word));
    boolean marked = end < text.length() && "를을가이로에)".indexOf(text.charAt(end)) >= 0;
    return number.form() == KoreanNumeral.Form.DIGITS
        && (follows || (marked && !below(number, TEN)));
  }

  private static boolean particle(String text, int end) {
    return end >= text.length()
        || Hangul.syllable(text.charAt(end))
        || ".,)".indexOf(text.charAt(end)) >= 0
        || text.startsWith(" 이", end)
        || text.startsWith(" 미만", end);
  }

  private static boolean below(KoreanNumeral number, BigDecimal limit) {
    BigDecimal value = number.value();
    return value != null && value.compareTo(limit) < 0;
  }

  /// "트럭 90대", "12대를": 40대 and 10대 alone are ages, "3대 도시" the three largest.
  private boolean vehicle(String text, int end, KoreanNumeral number) {
    BigDecimal value = number.value();
    if (beside(text, number.start())) {
      return true;
    }
    if (near("VEHICLE", text, number.start())
        && words.opening("ABOUT", text, skipped(text, end)) != null) {
      return true;
    }
    boolean tens =
        value != null && value.compareTo(HUNDRED) < 0 && value.remainder(TEN).signum() == 0;
    return !tens && particle(text, end);
  }

  /// Whether a vehicle is the noun right before a number, a word of bounds between them or not.
  private boolean beside(String text, int start) {
    String before = text.substring(Math.max(0, start - NEAR), start).strip();
    String bound = words.ending("PREFIX", before);
    String noun =
        bound != null && before.endsWith(" " + bound)
            ? before.substring(0, before.length() - bound.length()).strip()
            : before;
    return words.ending("VEHICLE", particles.cut(noun).stem()) != null;
  }

  private static int skipped(String text, int end) {
    return end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
  }

  /// Whether one of a class stands shortly before a number.
  private boolean near(String kind, String text, int start) {
    String before = text.substring(Math.max(0, start - NEAR), start);
    return words.of(kind).stream().anyMatch(before::contains);
  }

  /// Whether a word of lasting stands there, not one that only begins like it: 전, not 전했다.
  private boolean lasts(String text, int at) {
    String word = words.opening("LASTING", text, at);
    if (word == null) {
      return false;
    }
    int end = at + word.length();
    return end >= text.length()
        || !Hangul.syllable(text.charAt(end))
        || "에의인까부이을를은는으로씩도만".indexOf(text.charAt(end)) >= 0;
  }

  /// A span of time, and no date: 3년간, 10일 동안, 2년 만에, 18분.
  private boolean lasting(String text, int end, KoreanNumeral number) {
    if (number.form() == KoreanNumeral.Form.NATIVE || number.form() == KoreanNumeral.Form.VAGUE) {
      return true;
    }
    BigDecimal value = number.value();
    boolean year =
        value != null && value.compareTo(FIRST_YEAR) >= 0 && value.compareTo(LAST_YEAR) <= 0;
    int at = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    int back = Math.max(0, number.start() - 1);
    String before = text.substring(0, back);
    if (text.charAt(Math.min(end, text.length()) - 1) == '주'
        && SPAN.matcher(text.substring(0, number.start())).find()) {
      return true;
    }
    boolean more = MONTHS.matcher(text).region(at, text.length()).lookingAt();
    return !year && (more || lasts(text, at) || words.ending("LASTING_BEFORE", before) != null);
  }

  private static final Map<String, String> SIGNS =
      Map.of("US$", "USD", "$", "USD", "₩", "KRW", "€", "EUR", "¥", "JPY", "￥", "JPY", "￦", "KRW");

  /// Returns the currency of the sign right before a number, in Korean texts too ("$300만"), or
  /// null.
  static @Nullable String currencyBefore(String text, int start) {
    return start == 0 ? null : SIGNS.get(text.substring(start - 1, start));
  }

  /// Returns where that sign begins.
  static int signStart(String text, int start) {
    return start >= 3 && text.startsWith("US$", start - 3) ? start - 3 : start - 1;
  }
}

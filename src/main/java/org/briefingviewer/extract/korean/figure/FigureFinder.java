// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.extract.korean.figure.UnitReader.CountedUnit;
import org.briefingviewer.extract.korean.text.Hangul;
import org.briefingviewer.extract.korean.text.KoreanParticles;
import org.briefingviewer.extract.korean.text.KoreanSentence;
import org.briefingviewer.extract.korean.text.KoreanWords;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.briefingviewer.model.ValueRange;
import org.jspecify.annotations.Nullable;

/// Finds the figures of a sentence: a number with a unit, or a large one without, and what bounds
/// it. What only looks like one is passed over: dates, orders, names, telephone numbers.
public final class FigureFinder {
  private static final String ODD = "여";
  private final KoreanWords words = KoreanWords.read("extract/korean/numbers.tsv");
  private final Map<String, String> unitsBefore = words.pairs("UNIT_BEFORE");
  private final KoreanNumeralReader numerals = new KoreanNumeralReader(words);
  private final UnitReader units;
  private final IndexReader indexes;
  private final FigureJoiner joins = new FigureJoiner(words);
  private final BoundReader bounds = new BoundReader();
  private final ChangeReader changes = new ChangeReader();

  /// @param particles what may follow a unit
  public FigureFinder(KoreanParticles particles) {
    this.units = new UnitReader(words, particles);
    this.indexes = new IndexReader(words, units);
  }

  /// Returns the figures of a sentence, in its order.
  public List<KoreanFigure> find(KoreanSentence sentence) {
    List<KoreanFigure> found = new ArrayList<>();
    String text = sentence.text();
    int at = 0;
    while (at < text.length()) {
      KoreanNumeral number = begins(text, at) ? numerals.at(text, at) : null;
      if (number == null) {
        at++;
        continue;
      }
      KoreanFigure figure = figure(sentence, number);
      if (figure == null) {
        at = passed(text, number.end());
      } else {
        bounds.read(figure, number);
        if (!joins.joined(found, figure)) {
          found.add(figure);
        }
        at = figure.end();
      }
    }
    found.forEach(changes::read);
    for (int i = 1; i < found.size(); i++) {
      bounds.compare(found.get(i - 1), found.get(i));
    }
    joins.settle(found);
    return found;
  }

  /// A number that is a part of something longer is passed over whole: 02-1234-5678, 2025.3.27.
  private static int passed(String text, int from) {
    int at = from;
    while (at < text.length()
        && (Character.isDigit(text.charAt(at))
            || (at + 1 < text.length()
                && "-.·:/".indexOf(text.charAt(at)) >= 0
                && Character.isDigit(text.charAt(at + 1))))) {
      at++;
    }
    return at;
  }

  /// Whether a number may begin there: not within a word, a code, a date or an order.
  private boolean begins(String text, int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    if (Character.isWhitespace(before)) {
      return !Character.isDigit(text.charAt(at)) || !order(text.substring(0, at - 1));
    }
    if (Character.isDigit(before) || (before < 0x80 && Character.isLetter(before))) {
      return false;
    }
    if ("-–.·:/№#+".indexOf(before) >= 0 && at > 1 && " (".indexOf(text.charAt(at - 2)) < 0) {
      return listed(text, at);
    }
    if (!Hangul.syllable(before)) {
      return Character.isDigit(text.charAt(at)) || "\"“‘'([<(∼~".indexOf(before) >= 0;
    }
    return Character.isDigit(text.charAt(at)) && glued(text, at);
  }

  /// "사망·6000명 부상": a headline parts its figures with a dot.
  private static boolean listed(String text, int at) {
    return text.charAt(at - 1) == '·'
        && Hangul.syllable(text.charAt(at - 2))
        && Character.isDigit(text.charAt(at));
  }

  /// "제 3", "기호 2", not "경제 4.2%".
  private boolean order(String before) {
    String word = words.ending("ORDER_BEFORE", before);
    int at = word == null ? 0 : before.length() - word.length();
    return word != null && (at == 0 || !Hangul.syllable(before.charAt(at - 1)));
  }

  /// A number may be written together with 약 or 총, and in the North's prose with any noun where its
  /// unit leaves no doubt; not with 제 or in a name.
  private boolean glued(String text, int at) {
    String before = text.substring(0, at);
    if (words.ending("ORDER_BEFORE", before) != null) {
      return false;
    }
    String prefix = words.ending("PREFIX", before);
    boolean whole =
        prefix != null
            && (prefix.length() == at || !Hangul.syllable(text.charAt(at - prefix.length() - 1)));
    KoreanNumeral number = numerals.at(text, at);
    return whole || (number != null && (number.scaled() || sure(text, number)));
  }

  private boolean sure(String text, KoreanNumeral number) {
    CountedUnit unit = units.behind(text, number.end(), number);
    return unit != null
        && unit.sense() == CountedUnit.Sense.FIGURE
        && (unit.unit().kind() != UnitKind.COUNT || unit.word().equals("명"));
  }

  private @Nullable KoreanFigure figure(KoreanSentence sentence, KoreanNumeral number) {
    String text = sentence.text();
    KoreanNumeral upper = NumeralRange.upper(numerals, text, number);
    KoreanNumeral last = upper == null ? number : upper;
    int after = last.end();
    boolean odd = text.startsWith(ODD, after) || text.startsWith(" " + ODD, after);
    int from = odd ? text.indexOf(ODD, after) + 1 : after;
    CountedUnit unit = units.behind(text, from, last);
    String sign = UnitReader.currencyBefore(text, number.start());
    if (sign != null && (unit == null || unit.unit().kind() != UnitKind.CURRENCY)) {
      Unit money = new Unit(UnitKind.CURRENCY, sign);
      int start = UnitReader.signStart(text, number.start());
      return made(
          sentence,
          start,
          from,
          number,
          upper,
          new CountedUnit(from, "", money, CountedUnit.Sense.FIGURE));
    }
    unit = unit == null ? behindArrow(text, from, last) : unit;
    KoreanFigure behind = unit == null ? behindUnit(sentence, number, upper, from) : null;
    if (unit == null || behind != null) {
      return behind == null ? bare(sentence, number, upper, from) : behind;
    }
    if (number.form() == KoreanNumeral.Form.FRACTION) {
      return null;
    }
    if (text.startsWith("당", unit.end())) {
      return null;
    }
    KoreanFigure figure =
        made(sentence, start(text, number, unit), unit.end(), number, upper, unit);
    if (denied(text, unit.end())) {
      figure.plain(PlainFigure.Reason.BARE_COUNT);
    }
    if (unit.sense() == CountedUnit.Sense.AGE) {
      figure.plain(PlainFigure.Reason.AGE);
    } else if (unit.sense() == CountedUnit.Sense.TIME) {
      figure.plain(PlainFigure.Reason.DURATION);
    } else if (counting(number, unit)) {
      figure.plain(PlainFigure.Reason.BARE_COUNT);
    }
    return figure;
  }

  /// "30→50명": the number that the arrow leads to says the unit of both.
  private @Nullable CountedUnit behindArrow(String text, int from, KoreanNumeral number) {
    int sign = FigureJoiner.word(text, from);
    int at = sign < text.length() && ARROWS.indexOf(text.charAt(sign)) >= 0 ? sign + 1 : -1;
    at = at < 0 ? at : FigureJoiner.word(text, at);
    KoreanNumeral next = at < 0 || at >= text.length() ? null : numerals.at(text, at);
    if (next == null || next.form() != number.form()) {
      return null;
    }
    CountedUnit unit = units.behind(text, next.end(), next);
    return unit == null ? null : new CountedUnit(from, "", unit.unit(), unit.sense());
  }

  private static final String ARROWS = "→⇒➔";

  /// "마하 7": a few units stand before their number.
  private @Nullable KoreanFigure behindUnit(
      KoreanSentence sentence, KoreanNumeral number, @Nullable KoreanNumeral upper, int end) {
    String before = sentence.text().substring(0, number.start());
    if (number.scaled()) {
      return null;
    }
    for (Map.Entry<String, String> each : unitsBefore.entrySet()) {
      if (before.endsWith(each.getKey() + " ")) {
        int start = number.start() - each.getKey().length() - 1;
        Unit unit = new Unit(UnitKind.MEASURE, each.getValue());
        return new KoreanFigure(sentence, start, end, NumeralRange.value(number, upper), unit);
      }
    }
    return null;
  }

  /// "100명이 아니라 60명": nobody stands by what is denied.
  private static boolean denied(String text, int end) {
    return text.startsWith("이 아니", end)
        || text.startsWith("가 아니", end)
        || text.startsWith("이 아닌", end);
  }

  /// Where a figure begins; 영하, and what is below nothing before a share, belong to it.
  private int start(String text, KoreanNumeral number, CountedUnit unit) {
    String before = text.substring(0, number.start());
    String minus = unit.unit().kind() == UnitKind.PERCENT ? words.ending("MINUS", before) : null;
    boolean frost = unit.unit().code().equals("celsius") && before.endsWith(FROST);
    return frost
        ? number.start() - FROST.length()
        : number.start() - (minus == null ? 0 : minus.stripLeading().length());
  }

  private static final String FROST = "영하 ";

  /// "두 차례", "세 가지": said in passing, and nobody's figure.
  private static boolean counting(KoreanNumeral number, CountedUnit unit) {
    return number.form() == KoreanNumeral.Form.NATIVE
        && (unit.unit().code().equals("time")
            || unit.unit().code().equals("kind")
            || unit.word().equals("사람"));
  }

  private static KoreanFigure made(
      KoreanSentence sentence,
      int start,
      int end,
      KoreanNumeral number,
      @Nullable KoreanNumeral upper,
      CountedUnit unit) {
    ValueRange value = NumeralRange.value(number, upper);
    BigDecimal low = value.low();
    BigDecimal high = value.high();
    boolean below = start < number.start() && unit.unit().kind() != UnitKind.CURRENCY;
    ValueRange signed =
        below && low != null && high != null
            ? ValueRange.between(low.negate(), high.negate())
            : value;
    return new KoreanFigure(
        sentence, start, end, signed, rated(sentence.text(), start, unit.unit()));
  }

  /// "1인당 450만원", "10만명당 149명": so much for each, where that stands right before it.
  private static Unit rated(String text, int start, Unit unit) {
    Matcher each = EACH.matcher(text.substring(Math.max(0, start - NEAR), start));
    if (!each.find() || unit.kind() == UnitKind.PERCENT) {
      return unit;
    }
    String number = each.group(1);
    String what = "명인".contains(each.group(2)) ? "person" : "kilogram";
    String whole = number.equals("1") ? what : number.equals("10만") ? "100,000 " + what + "s" : "";
    return whole.isEmpty() ? unit : new Unit(unit.kind(), Unit.rate(unit.code(), whole));
  }

  private static final int NEAR = 14;
  private static final Pattern EACH =
      Pattern.compile("(?<!\\d)(1|10만) ?(명|인|㎏|kg)당 (?:약 |최대 |최소 |평균 |연간 |월 )?$");

  /// A half, a third, and a large number of which the sentence does not say again what it counts.
  private @Nullable KoreanFigure bare(
      KoreanSentence sentence, KoreanNumeral number, @Nullable KoreanNumeral upper, int from) {
    if (number.form() == KoreanNumeral.Form.FRACTION) {
      return new KoreanFigure(
          sentence,
          number.start(),
          number.end(),
          NumeralRange.value(number, null),
          KoreanFigure.FRACTION);
    }
    KoreanNumeral last = upper == null ? number : upper;
    boolean large =
        last.form() == KoreanNumeral.Form.DIGITS
            && last.scaled()
            && last.value() != null
            && last.value().compareTo(THOUSAND) >= 0;
    return (large && units.free(sentence.text(), from)) || indexes.is(sentence, number, from)
        ? new KoreanFigure(
            sentence, number.start(), from, NumeralRange.value(number, upper), Unit.NONE)
        : null;
  }

  private static final BigDecimal THOUSAND = new BigDecimal("1000");
}

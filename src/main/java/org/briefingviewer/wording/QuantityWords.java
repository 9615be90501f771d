// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChangeDirection;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.briefingviewer.model.ValueRange;
import org.jspecify.annotations.Nullable;

/// Writes quantities for readers, as normalised, always with their bound and never rounded: in
/// brief with a sign ("≈ US$3 billion"), in full with words ("approximately 3,000,000,000 US
/// dollars").
public final class QuantityWords {
  /// From how many characters a number counts as long: more than fifteen digits and their commas
  /// fill a column.
  private static final int LONG = 19;

  /// The unit of "half" and "two thirds"; nobody says "0.5 fractions".
  private static final String FRACTION = "fraction";

  /// What is written with a sign, behind which a rate would be lost: "US$3 billion per year", "3%
  /// per year". Counted nouns and measures bear theirs in their name.
  private static final Set<UnitKind> RATED = Set.of(UnitKind.CURRENCY, UnitKind.PERCENT);

  private final Messages messages;
  private final NumberWriter numbers;
  private final UnitNames units;
  private final boolean english;

  public QuantityWords(Messages messages) {
    this.messages = messages;
    this.numbers = new NumberWriter(messages);
    this.units = new UnitNames(messages.locale());
    this.english = messages.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
  }

  /// Returns the short form: "≥ 600 persons", "↑ ≈ 4%", "US$3–5 billion"; for a scale without a
  /// number the words of the text, "~ thousands (no exact number)".
  public String brief(Quantity quantity) {
    String sign = sign(quantity.bound());
    return noun(quantity)
        + arrow(quantity.direction())
        + (sign.isEmpty() ? "" : sign + " ")
        + (quantity.value().known() ? number(quantity, true) : withoutNumber(quantity));
  }

  /// Returns the long form: "at least 600 persons", "rise of approximately 4 percent", "between 3
  /// and 5 shells"; a number without a bound word says so.
  public String full(Quantity quantity) {
    String number = quantity.value().known() ? number(quantity, false) : withoutNumber(quantity);
    boolean said = quantity.bound() == Bound.BETWEEN && quantity.value().twoEnded();
    boolean scale = quantity.bound() == Bound.ORDER_OF_MAGNITUDE && !quantity.value().known();
    if (scale) {
      return directed(quantity, number);
    }
    String bound = said ? "bounded.range" : "bounded." + bound(quantity);
    // That the text gives no bound is said last: in Korean the rise stands behind the number.
    String directed =
        quantity.bound() == Bound.UNSTATED
            ? messages.text(bound, directed(quantity, number))
            : directed(quantity, messages.text(bound, number));
    return noun(quantity) + directed;
  }

  private String directed(Quantity quantity, String number) {
    return quantity.direction() == ChangeDirection.NONE
        ? number
        : messages.text("directed." + quantity.direction().name(), number);
  }

  /// What is counted, where the language names it before the number and its bound.
  private String noun(Quantity quantity) {
    return quantity.value().known() ? units.before(quantity.unit().code()) : "";
  }

  /// "fewer than 600 persons", but "less than 600 tonnes".
  private static String bound(Quantity quantity) {
    boolean amount =
        quantity.bound() == Bound.FEWER_THAN && quantity.unit().kind() != UnitKind.COUNT;
    return amount ? "LESS_THAN" : quantity.bound().name();
  }

  /// A quantity cut in two, for columns that align numbers.
  ///
  /// @param number with direction and bound: "≈ 3,000,000,000", "↑ 4–6"; only the bound's sign when
  ///   no number is given
  /// @param unit "US$", "%", "persons"; the words of the text when no number is given
  public record Apart(String number, String unit) {}

  /// Returns number and unit apart, every digit written unless that is long and a short form says
  /// the same.
  public Apart apart(Quantity quantity) {
    String signs = arrow(quantity.direction()) + sign(quantity.bound());
    String gap = sign(quantity.bound()).isEmpty() ? "" : " ";
    BigDecimal low = quantity.value().low();
    BigDecimal high = quantity.value().high();
    if (low == null || high == null) {
      return new Apart(signs, withoutNumber(quantity));
    }
    boolean one = !quantity.value().twoEnded() && low.compareTo(BigDecimal.ONE) == 0;
    String full = ends(low, high, false);
    String number = full.length() > LONG ? ends(low, high, true) : full;
    return new Apart(signs + gap + number, withUnit(quantity.unit(), "", true, one).strip());
  }

  private String ends(BigDecimal low, BigDecimal high, boolean brief) {
    return low.compareTo(high) == 0
        ? written(low, brief)
        : numbers.range(written(low, brief), written(high, brief));
  }

  /// Returns the bound's sign, empty when the text has no bound word or the number is a range.
  public String sign(Bound bound) {
    return switch (bound) {
      case EXACTLY -> "=";
      case APPROXIMATELY -> "≈";
      case AT_LEAST -> "≥";
      case MORE_THAN -> ">";
      case AT_MOST -> "≤";
      case FEWER_THAN -> "<";
      case ORDER_OF_MAGNITUDE -> "~";
      case BETWEEN, UNSTATED -> "";
    };
  }

  /// Returns the bound in words: "at least".
  public String bound(Bound bound) {
    return messages.text(bound);
  }

  /// Returns a number alone, every digit written: "3,000,000,000", "4–6"; null where none is given.
  public @Nullable String digits(ValueRange value) {
    BigDecimal low = value.low();
    BigDecimal high = value.high();
    return low == null || high == null ? null : ends(low, high, false);
  }

  /// Returns a unit alone, in full: "US dollars", "square meter"; empty where there is none.
  public String unit(Unit unit) {
    return withUnit(unit, "", false, true).strip();
  }

  private static String arrow(ChangeDirection direction) {
    return switch (direction) {
      case NONE -> "";
      case UP -> "↑ ";
      case DOWN -> "↓ ";
    };
  }

  private String withoutNumber(Quantity quantity) {
    return messages.text("quantity.noNumber", quantity.asWritten());
  }

  private String number(Quantity quantity, boolean brief) {
    ValueRange value = quantity.value();
    BigDecimal low = value.low();
    BigDecimal high = value.high();
    if (low == null || high == null) {
      return withoutNumber(quantity);
    }
    String fraction = value.twoEnded() ? null : fraction(quantity.unit(), low);
    if (fraction != null) {
      return fraction;
    }
    String number =
        value.twoEnded() ? range(low, high, brief, quantity.bound()) : written(low, brief);
    boolean one = !value.twoEnded() && low.compareTo(BigDecimal.ONE) == 0;
    return withUnit(quantity.unit(), number, brief, one);
  }

  /// "1/3" for a fraction of few parts; null for any other number.
  private static @Nullable String fraction(Unit unit, BigDecimal value) {
    if (!unit.code().equals(FRACTION) || value.compareTo(BigDecimal.ONE) >= 0) {
      return null;
    }
    for (int parts = 2; parts <= MOST_PARTS; parts++) {
      BigDecimal share = value.multiply(BigDecimal.valueOf(parts));
      BigDecimal whole = share.setScale(0, RoundingMode.HALF_EVEN);
      if (whole.signum() > 0 && share.subtract(whole).abs().compareTo(NEAR) < 0) {
        return whole + "/" + parts;
      }
    }
    return null;
  }

  private static final int MOST_PARTS = 12;
  private static final BigDecimal NEAR = new BigDecimal("0.0000001");

  private String range(BigDecimal low, BigDecimal high, boolean brief, Bound bound) {
    return !brief && bound == Bound.BETWEEN
        ? messages.text("range.between", written(low, false), written(high, false))
        : numbers.range(written(low, brief), written(high, brief));
  }

  private String written(BigDecimal value, boolean brief) {
    return brief ? numbers.brief(value) : numbers.full(value);
  }

  private String withUnit(Unit unit, String number, boolean brief, boolean one) {
    if (!unit.rate() || !RATED.contains(unit.kind())) {
      return plain(unit, number, brief, one);
    }
    String base = plain(new Unit(unit.kind(), unit.amount()), number, brief, one);
    return messages.text("unit.per", base.strip(), each(unit.each()));
  }

  /// Returns what a rate is for: "year", "1,000 cubic meters".
  private String each(String what) {
    int number = what.indexOf(' ');
    if (number > 0 && Character.isDigit(what.charAt(0))) {
      return counted(what.substring(number + 1), what.substring(0, number), false);
    }
    return units.has(what) ? "1" + units.alone(what) : what;
  }

  private String plain(Unit unit, String number, boolean brief, boolean one) {
    return switch (unit.kind()) {
      case CURRENCY -> money(unit.code(), number, brief);
      case PERCENT -> messages.text(brief ? "unit.percent.brief" : "unit.percent.full", number);
      case MEASURE, COUNT -> counted(unit.code(), number, one);
      case NONE -> number;
    };
  }

  private String money(String code, String number, boolean brief) {
    CurrencySign known = CurrencySign.of(code);
    if (!brief) {
      return messages.text("money.full", number, known == null ? code : messages.text(known));
    }
    return known == null
        ? messages.text("money.code", number, code)
        : messages.text("money.brief." + known.name(), number);
  }

  private String counted(String noun, String number, boolean one) {
    if (noun.equals(FRACTION)) {
      return messages.text("unit.fraction", number).strip();
    }
    if (units.has(noun)) {
      return number.isEmpty() ? units.alone(noun) : units.behind(number, noun);
    }
    boolean text = english || units.any(); // the noun is the text's, not the window's
    return messages.text("unit.counted", number, one || !text ? noun : PluralNoun.of(noun));
  }

  /// Currencies that readers know by a sign or a name, by ISO 4217 code; the message files say
  /// which: in brief `money.brief.CODE`, in full `CurrencySign.CODE`. Others are shown with their
  /// code.
  private enum CurrencySign {
    USD,
    EUR,
    GBP,
    KRW,
    KPW,
    CNY,
    JPY,
    RUB,
    INR,
    AUD,
    CAD,
    HKD,
    TWD,
    VND,
    UAH;

    static @Nullable CurrencySign of(String code) {
      return Stream.of(values()).filter(c -> c.name().equals(code)).findFirst().orElse(null);
    }
  }
}

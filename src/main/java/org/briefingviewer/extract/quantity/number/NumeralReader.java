// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.number;

import java.math.BigDecimal;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.line.LineAtom;
import org.briefingviewer.extract.quantity.number.NumberWords.Kind;
import org.briefingviewer.extract.quantity.number.NumberWords.Word;
import org.jspecify.annotations.Nullable;

/// Reads one number at a place of a line, the first of these that fits: a multiple, a vague scale,
/// a fraction in words, figures or words with their scales.
public final class NumeralReader {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /// No decimal has more digits when it is spoken.
  private static final int DECIMALS = 6;

  private final NumberWords words;
  private final WordReader wordReader;
  private final FractionReader fractions;
  private final VagueReader vague;
  private final RatioReader ratios;

  /// Makes a reader with the program's own number words.
  public NumeralReader(NumberWords words) {
    this.words = words;
    this.wordReader = new WordReader(words);
    this.fractions = new FractionReader(words, wordReader);
    this.vague = new VagueReader(words);
    this.ratios = new RatioReader(wordReader);
  }

  /// Returns the number that begins with atom `i`, or null.
  public @Nullable Numeral read(AtomLine line, int i) {
    Numeral found = multiple(line, i);
    if (found == null) {
      found = ratios.read(line, i);
    }
    if (found == null) {
      found = vague.read(line, i);
    }
    if (found == null) {
      found = fractions.read(line, i);
    }
    return found == null ? cardinal(line, i) : found;
  }

  private @Nullable Numeral multiple(AtomLine line, int i) {
    Word word = words.get(line.at(i).lower());
    if (word != null && word.kind() == Kind.MULTIPLE) {
      return MultipleRecogniser.counts(line, i)
          ? new Numeral(i, i + 1, word.value(), BigDecimal.ONE, Numeral.Form.MULTIPLE)
          : null;
    }
    Numeral number = line.at(i).number() ? DigitReader.read(line, i) : wordReader.read(line, i);
    if (number == null) {
      return null;
    }
    int fold = line.at(number.to()).dash() ? number.to() + 1 : number.to();
    return line.is(fold, "fold")
        ? new Numeral(i, fold + 1, number.value(), BigDecimal.ONE, Numeral.Form.MULTIPLE)
        : null;
  }

  private @Nullable Numeral cardinal(AtomLine line, int i) {
    Numeral first = DigitReader.read(line, i);
    if (first == null) {
      first = wordReader.read(line, i);
    }
    if (first == null) {
      return bareScale(line, i);
    }
    first = pointed(line, first);
    Numeral half = half(line, first);
    Numeral scaled = scaled(line, half == null ? first : half);
    return first.form() == Numeral.Form.WORDS && scaled.hasScale() ? groups(line, scaled) : scaled;
  }

  /// Reads "million" alone, as in "a half-built million dollar house"; not the label of a table,
  /// "in million US dollars".
  private @Nullable Numeral bareScale(AtomLine line, int i) {
    Word word = words.get(line.at(i).lower());
    boolean scale = word != null && word.kind() == Kind.SCALE && line.at(i).lower().length() > 3;
    boolean label = line.is(i - 1, ",") || line.is(i - 1, "(") || line.is(i - 1, "in");
    return scale && word != null && !label
        ? new Numeral(i, i + 1, BigDecimal.ONE, word.value(), Numeral.Form.WORDS)
        : null;
  }

  /// "one-point-two trillion", "3-point-7 percent", "two point five percent": a decimal as it is
  /// spoken; "at one point two men left" is none.
  private Numeral pointed(AtomLine line, Numeral first) {
    boolean hyphen = line.hyphenAt(first.to());
    int point = hyphen ? first.to() + 1 : first.to();
    BigDecimal whole = first.value();
    boolean joined = !hyphen || line.hyphenAt(point + 1);
    boolean exact = first.form() == Numeral.Form.WORDS || first.form() == Numeral.Form.DIGITS;
    if (!exact || whole == null || whole.scale() > 0 || !line.is(point, "point") || !joined) {
      return first;
    }
    int to = hyphen ? point + 2 : point + 1;
    StringBuilder digits = new StringBuilder();
    while (!digits(line, to).isEmpty() && digits.length() < DECIMALS) {
      digits.append(digits(line, to));
      to = line.hyphenAt(to + 1) && !digits(line, to + 2).isEmpty() ? to + 2 : to + 1;
    }
    if (digits.isEmpty() || !(hyphen || goesOn(line, to))) {
      return first;
    }
    BigDecimal value = whole.add(new BigDecimal("0." + digits));
    return new Numeral(first.from(), to, value, BigDecimal.ONE, first.form());
  }

  /// The digits that the atom at `i` adds behind the point: "7", "97", "two"; none for any other.
  private String digits(AtomLine line, int i) {
    LineAtom atom = line.at(i);
    if (atom.number() && atom.text().chars().allMatch(c -> c >= '0' && c <= '9')) {
      return atom.text();
    }
    Word digit = words.get(atom.lower());
    boolean one = digit != null && digit.kind() == Kind.UNIT && digit.value().intValue() < 10;
    return digit != null && one ? digit.value().toPlainString() : "";
  }

  private boolean goesOn(AtomLine line, int to) {
    int at = line.hyphenAt(to) ? to + 1 : to;
    Word after = words.get(line.at(at).lower());
    return (after != null && after.kind() == Kind.SCALE)
        || line.is(at, "percent")
        || line.is(at, "per");
  }

  /// Adds "and a half".
  private static @Nullable Numeral half(AtomLine line, Numeral first) {
    int at = line.at(first.to()).dash() ? first.to() + 1 : first.to();
    BigDecimal value = first.value();
    int gap =
        line.are(at, "and", "a", "half") ? 3 : line.are(at, "and", "-", "a", "-", "half") ? 5 : 0;
    return gap == 0 || value == null
        ? null
        : new Numeral(first.from(), at + gap, value.add(HALF), BigDecimal.ONE, first.form());
  }

  /// Multiplies with the scale words and letters that follow: "2 and a half million", "1.2m".
  private Numeral scaled(AtomLine line, Numeral number) {
    BigDecimal scale = number.scale();
    int to = number.to();
    boolean more = true;
    while (more) {
      int next = line.hyphenAt(to) ? to + 1 : to;
      Word word = words.get(line.at(next).lower());
      more = word != null && multiplies(line, next, word, number);
      if (more && word != null) {
        scale = scale.multiply(word.value());
        to = next + 1;
      }
    }
    return new Numeral(number.from(), to, number.mantissa(), scale, number.form());
  }

  private static boolean multiplies(AtomLine line, int at, Word word, Numeral number) {
    return switch (word.kind()) {
      case SCALE -> true;
      case HUNDRED -> number.form() == Numeral.Form.DIGITS;
      case LETTER -> at == number.to() && number.form() == Numeral.Form.DIGITS && letter(line, at);
      case UNIT, TENS, VAGUE, PART, MULTIPLE -> false;
    };
  }

  /// Tells whether a letter after digits is a scale rather than a unit's sign.
  private static boolean letter(AtomLine line, int at) {
    LineAtom atom = line.at(at);
    if (!atom.glued()) {
      return switch (atom.text()) {
        case "bn", "mn", "tn", "trn", "B" -> true;
        case "M" -> line.at(at + 1).word() && !line.at(at + 1).capitalised();
        default -> false;
      };
    }
    return switch (atom.text()) {
      case "m" -> ScaleLetters.million(line, at);
      case "b" -> ScaleLetters.money(line, at);
      case "B" -> ScaleLetters.counts(line, at);
      case "t", "T" -> ScaleLetters.money(line, at);
      case "mm" -> ScaleLetters.money(line, at) && !line.at(at + 1).word();
      case "k" -> !line.is(at + 1, "/");
      case "K" -> ScaleLetters.thousand(line, at) && !line.is(at + 1, "/");
      default -> !atom.lower().equals("mm");
    };
  }

  /// Goes on with smaller groups: "twenty-eight thousand six hundred and forty-two".
  private Numeral groups(AtomLine line, Numeral first) {
    BigDecimal total = first.value();
    BigDecimal last = first.scale();
    int to = first.to();
    while (total != null && last.compareTo(BigDecimal.ONE) > 0) {
      int next = line.is(to, "and") || line.hyphenAt(to) ? to + 1 : to;
      Numeral group = wordReader.read(line, next);
      if (group == null || line.is(next, "a")) {
        break;
      }
      group = scaled(line, group);
      BigDecimal value = group.value();
      if (value == null || value.compareTo(last) >= 0) {
        break;
      }
      total = total.add(value);
      to = group.to();
      last = group.scale();
    }
    return to == first.to() || total == null
        ? first
        : new Numeral(first.from(), to, total, BigDecimal.ONE, first.form());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.number;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.line.LineAtom;
import org.jspecify.annotations.Nullable;

/// Reads figures: "172,500", "1,00,000", "5 060 770", "3.5", ".500", "10 1/2", "½".
final class DigitReader {

  private static final String VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒";
  private static final int[][] PARTS = {
    {1, 2}, {1, 3}, {2, 3}, {1, 4}, {3, 4}, {1, 5}, {2, 5}, {3, 5}, {4, 5}, {1, 6}, {5, 6}, {1, 7},
    {1, 8}, {3, 8}, {5, 8}, {7, 8}, {1, 9}, {1, 10}
  };

  /// Figures longer than this are no quantities, and would be slow to compute with.
  private static final int LONGEST = 24;

  private static final Pattern DECIMAL = Pattern.compile("[0-9]*\\.?[0-9]+|[0-9]+\\.");

  private DigitReader() {}

  /// Returns the figure that begins with atom `i`, without scale, or null.
  static @Nullable Numeral read(AtomLine line, int i) {
    LineAtom atom = line.at(i);
    Numeral fraction = fraction(line, i, BigDecimal.ZERO, i);
    if (fraction != null) {
      return fraction;
    }
    if (atom.is(".") && line.at(i + 1).number() && line.at(i + 1).glued() && !atom.glued()) {
      BigDecimal value = value("0." + line.at(i + 1).text());
      return value == null ? null : digits(i, i + 2, value);
    }
    if (!atom.number()) {
      return null;
    }
    int to = spaced(line, i);
    BigDecimal value = value(ungrouped(line, i, to));
    if (value == null) {
      return null;
    }
    Numeral mixed = fraction(line, to, value, i);
    return mixed != null ? mixed : digits(i, to, value);
  }

  /// Returns the digits without what only parts groups: spaces of any width, the Swiss apostrophe.
  private static String ungrouped(AtomLine line, int from, int to) {
    StringBuilder plain = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (!line.is(i, "'")) {
        plain.append(line.at(i).text());
      }
    }
    return plain.toString();
  }

  private static Numeral digits(int from, int to, BigDecimal value) {
    return new Numeral(from, to, value, BigDecimal.ONE, Numeral.Form.DIGITS);
  }

  /// Returns the end of digits in groups of three parted by spaces: "5 060 770", and by a comma and
  /// a space where the group can be no number of its own: "10, 000".
  private static int spaced(AtomLine line, int i) {
    int to = i + 1;
    if (line.at(i).text().length() > 3 || line.at(i).text().startsWith("0")) {
      return to;
    }
    while (line.is(to, "'") && line.at(to).glued() && swiss(line, to + 1)) {
      to += 2;
    }
    while ((group(line.at(to)) || last(line.at(to)))
        && !line.at(to).glued()
        && !group(line, to + 1)
        && !caliber(line, to + 1)) {
      to++;
      if (last(line.at(to - 1))) {
        return to;
      }
    }
    if (to == i + 1 && line.is(to, ",") && line.at(to).glued() && line.is(to + 1, "000")) {
      return to + 2;
    }
    return to;
  }

  /// The group after an apostrophe: "12'000".
  private static boolean swiss(AtomLine line, int i) {
    return group(line.at(i)) && line.at(i).glued();
  }

  /// The last group with a decimal part: the "500,5" of "12 500,5", the "635.427" of "9 635.427".
  private static boolean last(LineAtom atom) {
    String text = atom.text();
    int mark = Math.max(text.indexOf(','), text.indexOf('.'));
    int longest = text.indexOf('.') == mark ? 7 : 6;
    return atom.number() && mark == 3 && text.length() > 4 && text.length() <= longest;
  }

  private static boolean group(AtomLine line, int i) {
    return line.at(i).glued() && (line.is(i, "-") || line.is(i, "/") || line.is(i, ":"));
  }

  /// "300 155mm shells" are 300 shells: millimeters before a noun tell its sort.
  private static boolean caliber(AtomLine line, int i) {
    return line.is(i, "mm")
        && line.at(i + 1).word()
        && switch (line.at(i + 1).lower()) {
          case "of", "in", "on", "at", "per", "a", "and", "or", "to", "from", "by" -> false;
          default -> true;
        };
  }

  private static boolean group(LineAtom atom) {
    return atom.number()
        && atom.text().length() == 3
        && atom.text().chars().allMatch(Character::isDigit);
  }

  /// Returns the fraction at atom `i` added to `whole`, as "1/2" or "½", or null.
  private static @Nullable Numeral fraction(AtomLine line, int i, BigDecimal whole, int from) {
    LineAtom atom = line.at(i);
    int vulgar = atom.text().length() == 1 ? VULGAR.indexOf(atom.text()) : -1;
    if (vulgar >= 0) {
      return fraction(from, i + 1, whole, PARTS[vulgar][0], PARTS[vulgar][1]);
    }
    boolean slash = line.is(i + 1, "/") || line.is(i + 1, "⁄");
    if (!slash || !line.at(i + 1).glued() || !line.at(i + 2).glued()) {
      return null;
    }
    int upper = small(atom);
    int lower = small(line.at(i + 2));
    if (line.is(i + 3, "/") || !(upper > 0 && upper < lower && lower != 11 && lower <= 128)) {
      return null;
    }
    return fraction(from, i + 3, whole, upper, lower);
  }

  private static Numeral fraction(int from, int to, BigDecimal whole, int upper, int lower) {
    BigDecimal value =
        whole.add(NumberParts.of(BigDecimal.valueOf(upper), BigDecimal.valueOf(lower)));
    Numeral.Form form = whole.signum() == 0 ? Numeral.Form.FRACTION : Numeral.Form.DIGITS;
    return new Numeral(from, to, value, BigDecimal.ONE, form);
  }

  private static int small(LineAtom atom) {
    boolean plain =
        atom.number()
            && atom.text().length() <= 3
            && atom.text().chars().allMatch(Character::isDigit);
    return plain ? Integer.parseInt(atom.text()) : -1;
  }

  /// Returns the number that digits with commas and dots stand for, or null for none
  /// ("10.10.2025").
  static @Nullable BigDecimal value(String given) {
    if (given.length() > LONGEST) {
      return null;
    }
    String written = ascii(given);
    int commas = count(written, ',');
    int dots = count(written, '.');
    String plain = written;
    if (dots > 1 || (dots == 1 && commas == 1 && written.indexOf('.') < written.indexOf(','))) {
      plain = grouped(written, '.') ? written.replace(".", "").replace(',', '.') : "";
    } else if (commas == 1 && dots == 0 && !grouped(written, ',')) {
      plain = written.replace(',', '.');
    } else if (commas > 0) {
      plain = grouped(written, ',') ? written.replace(",", "") : "";
    }
    // A second decimal sign is left where the separators contradict each other: "1.234.567,50,20".
    return DECIMAL.matcher(plain).matches() ? new BigDecimal(plain) : null;
  }

  /// Tells whether every group after the first separator is of three digits, the inner ones of two
  /// or three (as in 1,00,000).
  private static boolean grouped(String written, char separator) {
    int fraction = written.indexOf(separator == ',' ? '.' : ',');
    String whole = fraction < 0 ? written : written.substring(0, fraction);
    int last = whole.lastIndexOf(separator);
    if (whole.length() - last != 4 || whole.indexOf(separator) > 3) {
      return false;
    }
    int at = whole.indexOf(separator);
    while (at < last) {
      int next = whole.indexOf(separator, at + 1);
      if (next - at != 3 && next - at != 4) {
        return false;
      }
      at = next;
    }
    return true;
  }

  private static int count(String written, char sign) {
    return (int) written.chars().filter(c -> c == sign).count();
  }

  /// Writes digits of any script as ASCII digits.
  private static String ascii(String digits) {
    StringBuilder plain = new StringBuilder(digits.length());
    digits
        .codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}

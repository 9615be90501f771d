// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.number;

import java.math.BigDecimal;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.number.NumberWords.Kind;
import org.briefingviewer.extract.quantity.number.NumberWords.Word;
import org.jspecify.annotations.Nullable;

/// Reads cardinal numbers in words below the first scale word: "twenty-five", "six hundred and
/// forty-two", "a dozen", "a" before a scale.
final class WordReader {

  private final NumberWords words;

  WordReader(NumberWords words) {
    this.words = words;
  }

  /// Returns the number below a thousand that begins with atom `i`, or null.
  @Nullable Numeral read(AtomLine line, int i) {
    Numeral small = small(line, i);
    if (small == null && article(line, i)) {
      small = numeral(i, i + 1, BigDecimal.ONE);
    }
    int at = small == null ? i : joined(line, small.to(), Kind.HUNDRED);
    Word hundred = word(line, at);
    if (hundred == null || hundred.kind() != Kind.HUNDRED) {
      boolean bareArticle = small != null && article(line, i);
      return bareArticle && !scaleAt(line, at) ? null : small;
    }
    if (small == null && (line.is(i - 1, "half") || line.at(i - 1).lower().endsWith("'s"))) {
      return null;
    }
    BigDecimal value = (small == null ? BigDecimal.ONE : value(small)).multiply(hundred.value());
    Numeral rest = rest(line, at + 1);
    return rest == null ? numeral(i, at + 1, value) : numeral(i, rest.to(), value.add(value(rest)));
  }

  private static BigDecimal value(Numeral numeral) {
    BigDecimal value = numeral.value();
    return value == null ? BigDecimal.ZERO : value;
  }

  /// Returns what follows "hundred": "forty-two" or "and forty-two".
  private @Nullable Numeral rest(AtomLine line, int i) {
    if (line.is(i, "and") || (line.hyphenAt(i) && !line.is(i + 1, "and"))) {
      return small(line, i + 1);
    }
    return line.are(i, "-", "and", "-") ? small(line, i + 3) : small(line, i);
  }

  /// Steps over the hyphen before a word of `kind`: "two-hundred".
  private int joined(AtomLine line, int at, Kind kind) {
    Word next = line.hyphenAt(at) ? word(line, at + 1) : null;
    return next != null && next.kind() == kind ? at + 1 : at;
  }

  /// Reads nought to ninety-nine.
  @Nullable Numeral small(AtomLine line, int i) {
    Word first = word(line, i);
    if (first == null || (first.kind() != Kind.UNIT && first.kind() != Kind.TENS)) {
      return null;
    }
    if (first.kind() == Kind.TENS) {
      int next = line.at(i + 1).dash() ? i + 2 : i + 1;
      Word unit = word(line, next);
      boolean digit = unit != null && unit.kind() == Kind.UNIT && unit.value().intValue() < 10;
      if (digit && unit != null && unit.value().signum() > 0) {
        return numeral(i, next + 1, first.value().add(unit.value()));
      }
    }
    return numeral(i, i + 1, first.value());
  }

  private boolean article(AtomLine line, int i) {
    return line.is(i, "a") || line.is(i, "an");
  }

  private boolean scaleAt(AtomLine line, int i) {
    Word word = word(line, i);
    return word != null && word.kind() == Kind.SCALE;
  }

  private @Nullable Word word(AtomLine line, int i) {
    return words.get(line.at(i).lower());
  }

  private static Numeral numeral(int from, int to, BigDecimal value) {
    return new Numeral(from, to, value, BigDecimal.ONE, Numeral.Form.WORDS);
  }
}

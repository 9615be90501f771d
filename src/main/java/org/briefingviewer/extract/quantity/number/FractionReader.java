// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.number;

import java.math.BigDecimal;
import java.util.Set;
import org.briefingviewer.extract.quantity.line.Line;
import org.briefingviewer.extract.quantity.number.NumberWords.Kind;
import org.briefingviewer.extract.quantity.number.NumberWords.Word;
import org.jspecify.annotations.Nullable;

/// Reads fractions in words: "two-thirds", "a quarter of", "half", "half a million".
final class FractionReader {

  /// Words before "half" that make it a part of a match, a year or a name.
  private static final Set<String> NO_HALF_AFTER =
      Set.of(
          "first", "second", "latter", "last", "this", "that", "other", "better", "next", "each");

  /// Words that "half" may stand before when it is a share.
  private static final Set<String> HALF_BEFORE =
      Set.of(
          "of", "the", "its", "their", "his", "her", "our", "all", "that", "those", "these", "a",
          "an", "as", "what", "were", "are", "have", "had");

  private final NumberWords words;
  private final WordReader numbers;

  FractionReader(NumberWords words, WordReader numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  @Nullable Numeral read(Line line, int i) {
    Numeral scaled = ofScale(line, i);
    if (scaled != null) {
      return scaled;
    }
    if (line.is(i, "half")) {
      return half(line, i);
    }
    Numeral upper = numbers.small(line, i);
    boolean article = line.is(i, "a") || line.is(i, "an");
    int part = upper == null ? i + 1 : upper.to();
    part = line.at(part).dash() ? part + 1 : part;
    Word lower = words.get(line.at(part).lower());
    if ((upper == null && !article) || lower == null || lower.kind() != Kind.PART) {
      return null;
    }
    boolean share = line.is(part + 1, "of") || line.is(part + 1, "the");
    boolean ordinal = upper == null && !share;
    boolean counted = upper == null || upper.value() == null;
    BigDecimal count = counted || upper == null ? BigDecimal.ONE : upper.mantissa();
    boolean plural = line.at(part).lower().endsWith("s");
    boolean agrees = count != null && (count.compareTo(BigDecimal.ONE) == 0) != plural;
    if (ordinal || count == null || !agrees) {
      return null;
    }
    BigDecimal value = Parts.of(count, lower.value());
    Word scale = words.get(line.at(part + 1).lower());
    return scale != null && scale.kind() == Kind.SCALE
        ? new Numeral(i, part + 2, value, scale.value(), Numeral.Form.WORDS)
        : fraction(i, part + 1, value, BigDecimal.ONE);
  }

  /// Reads "half a million", "half-million", "a quarter of a million", "half a dozen".
  private @Nullable Numeral ofScale(Line line, int i) {
    int at = line.is(i, "a") ? i + 1 : i;
    Word part = words.get(line.at(at).lower());
    boolean fits = line.is(at, "half") || line.is(at, "quarter");
    if (part == null || !fits) {
      return null;
    }
    int next = line.at(at + 1).dash() ? at + 2 : at + 1;
    next = line.is(next, "of") ? next + 1 : next;
    next = line.is(next, "a") ? next + 1 : next;
    Word scale = words.get(line.at(next).lower());
    if (scale == null || (scale.kind() != Kind.SCALE && scale.kind() != Kind.HUNDRED)) {
      return null;
    }
    BigDecimal value = Parts.of(BigDecimal.ONE, part.value());
    return new Numeral(i, next + 1, value, scale.value(), Numeral.Form.WORDS);
  }

  private static @Nullable Numeral half(Line line, int i) {
    boolean article = line.is(i - 1, "a") || line.is(i - 1, "the");
    boolean veto =
        NO_HALF_AFTER.contains(line.at(i - 1).lower())
            || line.at(i + 1).dash()
            || line.at(i - 1).dash()
            || article;
    boolean ends = !line.at(i + 1).word();
    boolean share = HALF_BEFORE.contains(line.at(i + 1).lower()) || ends;
    BigDecimal value = new BigDecimal("0.5");
    return veto || !share ? null : fraction(i, i + 1, value, BigDecimal.ONE);
  }

  private static Numeral fraction(int from, int to, BigDecimal value, BigDecimal scale) {
    return new Numeral(from, to, value, scale, Numeral.Form.FRACTION);
  }
}

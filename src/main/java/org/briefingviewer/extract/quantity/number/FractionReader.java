// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.number;

import java.math.BigDecimal;
import java.util.Set;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.extract.quantity.number.NumberWords.Kind;
import org.briefingviewer.extract.quantity.number.NumberWords.Word;
import org.jspecify.annotations.Nullable;

/// Reads fractions in words: "two-thirds", "a quarter of", "half", "half a million".
final class FractionReader {

  /// Words before "half" that make it a part of a match, a year or a name.
  private static final Set<String> NO_HALF_AFTER = WordLists.named("no-half-after");

  /// Words that "half" may stand before when it is a share.
  private static final Set<String> AFTER_HALF = WordLists.named("after-half");

  private static final Set<String> HALF_UNITS = WordLists.named("half-units");
  private static final Set<String> HEDGES = WordLists.named("hedge-words");
  private static final Set<String> AFTER_SHARE = WordLists.named("share-after-hedge");

  private final NumberWords words;
  private final WordReader numbers;

  FractionReader(NumberWords words, WordReader numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /// "over the first two quarters", "in the past three quarters": of a year.
  private static boolean ofYear(AtomLine line, int i, int part) {
    return line.is(part, "quarters") && PERIODS.contains(line.at(i - 1).lower());
  }

  private static final Set<String> PERIODS =
      Set.of("first", "last", "past", "next", "previous", "coming", "final", "recent");

  @Nullable Numeral read(AtomLine line, int i) {
    Numeral scaled = ofScale(line, i);
    if (scaled != null) {
      return scaled;
    }
    if (line.is(i, "half")) {
      return half(line, i);
    }
    Numeral upper = numbers.small(line, i);
    boolean article = line.is(i, "a") || line.is(i, "an");
    if (upper == null && !article) {
      return null;
    }
    int part = upper == null ? i + 1 : upper.to();
    part = line.at(part).dash() ? part + 1 : part;
    Word lower = words.get(line.at(part).lower());
    if (lower == null
        || lower.kind() != Kind.PART
        || (upper == null && ordinal(line, i, part + 1))
        || ofYear(line, i, part)) {
      return null;
    }
    BigDecimal count = upper == null ? BigDecimal.ONE : upper.mantissa();
    boolean plural = line.at(part).lower().endsWith("s");
    if (count == null || (count.compareTo(BigDecimal.ONE) == 0) == plural) {
      return null;
    }
    BigDecimal value = NumberParts.of(count, lower.value());
    int of = line.are(part + 1, "of", "a") ? part + 3 : part + 1;
    Word scale = words.get(line.at(of).lower());
    return scale != null && scale.kind() == Kind.SCALE
        ? new Numeral(i, of + 1, value, scale.value(), Numeral.Form.WORDS)
        : fraction(i, part + 1, value, BigDecimal.ONE);
  }

  /// Tells whether "a third" counts in a row ("a third attempt") rather than a share.
  private static boolean ordinal(AtomLine line, int from, int to) {
    boolean share = line.is(to, "of") || line.is(to, "the") || unit(line, to);
    return !share && !hedged(line, from, to);
  }

  /// A hedge before and no noun after: "nearly a third say".
  private static boolean hedged(AtomLine line, int from, int to) {
    boolean between = line.is(from - 1, "between") || line.is(from - 4, "between");
    boolean hedge =
        HEDGES.contains(line.at(from - 1).lower()) || line.is(from - 1, "by") || between;
    boolean ends = !line.at(to).word() || AFTER_SHARE.contains(line.at(to).lower());
    return hedge && ends && !line.at(to).dash();
  }

  /// "a half-century"
  private static boolean unit(AtomLine line, int to) {
    return line.hyphenAt(to) && HALF_UNITS.contains(line.at(to + 1).lower());
  }

  /// Reads "half a million", "half-million", "a quarter of a million", "half a dozen".
  private @Nullable Numeral ofScale(AtomLine line, int i) {
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
    BigDecimal value = NumberParts.of(BigDecimal.ONE, part.value());
    return new Numeral(i, next + 1, value, scale.value(), Numeral.Form.WORDS);
  }

  private static @Nullable Numeral half(AtomLine line, int i) {
    BigDecimal value = new BigDecimal("0.5");
    if (unit(line, i + 1)) {
      return fraction(i, i + 1, value, BigDecimal.ONE);
    }
    String before = line.at(i - 1).lower();
    boolean article = before.equals("a") || before.equals("the");
    boolean hyphen = line.hyphenAt(i + 1) || line.hyphenAt(i - 1);
    boolean ends = !line.at(i + 1).word() || AFTER_HALF.contains(line.at(i + 1).lower());
    boolean share = ends || hedged(line, i, i + 1);
    return article || hyphen || !share || NO_HALF_AFTER.contains(before)
        ? null
        : fraction(i, i + 1, value, BigDecimal.ONE);
  }

  private static Numeral fraction(int from, int to, BigDecimal value, BigDecimal scale) {
    return new Numeral(from, to, value, scale, Numeral.Form.FRACTION);
  }
}

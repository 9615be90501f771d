// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.stream.Collectors;
import org.briefingviewer.extract.korean.text.Hangul;
import org.briefingviewer.extract.korean.text.KoreanWords;
import org.jspecify.annotations.Nullable;

/// Reads numbers of digits and the scales 십 백 천 and 만 억 조, in any mixture: 22억9천538만, 1조 3154억,
/// 171만 9000, 1백20.
final class KoreanNumeralReader {
  /// No number has more digits.
  private static final int LONGEST = 15;

  private static final String FRACTION = "분의";

  /// "만 19세": so many full years, and no ten thousand.
  private static final BigDecimal HUNDRED = new BigDecimal("100");

  private final KoreanWords words;
  private final Map<String, String> large;
  private final Map<String, String> small;
  private final Map<String, String> natives;
  private final Map<String, String> few;
  private final String nativeLetters;
  private final String scaleLetters;

  KoreanNumeralReader(KoreanWords words) {
    this.words = words;
    this.large = words.pairs("LARGE");
    this.small = words.pairs("SMALL");
    this.natives = words.pairs("NATIVE");
    this.few = words.pairs("FEW");
    this.nativeLetters = firsts(natives);
    this.scaleLetters = firsts(small) + firsts(large);
  }

  private static String firsts(Map<String, String> words) {
    return words.keySet().stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
  }

  /// Returns the number that begins at a place, or null.
  @Nullable KoreanNumeral at(String text, int from) {
    char c = text.charAt(from);
    if (digit(c)) {
      return fraction(text, digits(text, from));
    }
    boolean begins = from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1));
    return begins && Hangul.syllable(c) ? spelled(text, from) : null;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private @Nullable KoreanNumeral spelled(String text, int from) {
    String half = words.opening("HALF", text, from);
    if (half != null) {
      return new KoreanNumeral(
          from, from + half.length(), new BigDecimal("0.5"), 0, false, KoreanNumeral.Form.FRACTION);
    }
    String vague = words.opening("VAGUE", text, from);
    if (vague != null) {
      int at = from + vague.length();
      boolean apart = text.startsWith(" ", at) && scales(text, at + 1) > at + 1;
      int end = scales(text, apart ? at + 1 : at);
      return end > at
          ? new KoreanNumeral(from, end, null, 0, true, KoreanNumeral.Form.VAGUE)
          : vague.equals("몇") && text.startsWith(" ", at)
              ? new KoreanNumeral(from, at, null, 0, false, KoreanNumeral.Form.VAGUE)
              : null;
    }
    KoreanNumeral few = few(text, from);
    if (few != null) {
      return few;
    }
    for (Map.Entry<String, String> own : natives(text.charAt(from)).entrySet()) {
      String word = own.getKey();
      if (text.startsWith(word, from) && counts(text, from + word.length(), word)) {
        BigDecimal value = new BigDecimal(own.getValue());
        return new KoreanNumeral(
            from, from + word.length(), value, 0, false, KoreanNumeral.Form.NATIVE);
      }
    }
    return bareScale(text, from);
  }

  /// "두세 명": the lower end of a range that one word is.
  private @Nullable KoreanNumeral few(String text, int from) {
    for (Map.Entry<String, String> each : few.entrySet()) {
      if (text.startsWith(each.getKey(), from)) {
        String low = each.getValue().substring(0, 1);
        int end = from + each.getKey().length();
        return new KoreanNumeral(
            from, end, new BigDecimal(low), 0, false, KoreanNumeral.Form.NATIVE);
      }
    }
    return null;
  }

  /// Returns the upper end of the range that a numeral is in one word, or null.
  @Nullable KoreanNumeral upperOfFew(String text, KoreanNumeral number) {
    String range = few.get(text.substring(number.start(), number.end()));
    return range == null
        ? null
        : new KoreanNumeral(
            number.start(),
            number.end(),
            new BigDecimal(range.substring(2)),
            0,
            false,
            KoreanNumeral.Form.NATIVE);
  }

  /// "한 달", not "한 의원".
  private boolean counts(String text, int end, String word) {
    int at = text.startsWith(" ", end) ? end + 1 : end;
    return !words.is("CERTAIN", word) || words.opening("ONE_OF", text, at) != null;
  }

  private Map<String, String> natives(char first) {
    return nativeLetters.indexOf(first) < 0 ? Map.of() : natives;
  }

  /// 백여 명, 천만 달러, 십여 개: a scale without digits before it.
  private @Nullable KoreanNumeral bareScale(String text, int from) {
    int end = scales(text, from);
    boolean digits = end == from + 1 && end < text.length() && digit(text.charAt(end));
    if (digits && small.containsKey(text.substring(from, end))) {
      return digits(text, from);
    }
    boolean several = end > from + 1 && large.containsKey(text.substring(from, from + 1));
    if (end == from || several) {
      return null;
    }
    KoreanNumeral more = tenThousand(text, from, end);
    if (more != null) {
      return more;
    }
    boolean counted = text.startsWith("여", end) || text.startsWith(" 명", end) || end - from > 1;
    return counted
        ? new KoreanNumeral(from, end, product(text, from, end), 0, true, KoreanNumeral.Form.DIGITS)
        : null;
  }

  /// "만 3천 명": as it is spoken, without 1 before it; null where no smaller number follows.
  private @Nullable KoreanNumeral tenThousand(String text, int from, int end) {
    boolean one = end == from + 1 && large.containsKey(text.substring(from, end));
    boolean apart = text.startsWith(" ", end);
    int next = apart ? end + 1 : end;
    if (!one || next >= text.length() || !digit(text.charAt(next))) {
      return null;
    }
    KoreanNumeral rest = digits(text, next);
    BigDecimal whole = product(text, from, end);
    BigDecimal value = rest.value();
    boolean age = apart && !rest.scaled() && value != null && value.compareTo(HUNDRED) < 0;
    return age || value == null || value.compareTo(whole) >= 0
        ? null
        : new KoreanNumeral(from, rest.end(), whole.add(value), 0, true, KoreanNumeral.Form.DIGITS);
  }

  private BigDecimal product(String text, int from, int to) {
    BigDecimal product = BigDecimal.ONE;
    for (int i = from; i < to; i++) {
      String scale = text.substring(i, i + 1);
      String power = small.containsKey(scale) ? small.get(scale) : large.get(scale);
      product = product.scaleByPowerOfTen(Integer.parseInt(power));
    }
    return product;
  }

  private int scales(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < 3 && scaleLetters.indexOf(text.charAt(end)) >= 0) {
      String scale = text.substring(end, end + 1);
      if (!small.containsKey(scale) && !large.containsKey(scale)) {
        break;
      }
      end++;
    }
    return end;
  }

  /// A number under way.
  private static final class Sum {
    BigDecimal whole = BigDecimal.ZERO;
    BigDecimal section = BigDecimal.ZERO;
    @Nullable BigDecimal pending;
    int last = Integer.MAX_VALUE;
    int lastSmall = Integer.MAX_VALUE;
    int scale;
    boolean scaled;
  }

  private KoreanNumeral digits(String text, int from) {
    Sum sum = new Sum();
    int at = from;
    int end = from;
    while (at < text.length()) {
      int next = group(text, at, sum);
      if (next < 0) {
        break;
      }
      end = next;
      at = next;
      boolean blank = at + 1 < text.length() && text.charAt(at) == ' ' && sum.scaled;
      if (blank && goesOn(text, at + 1, sum)) {
        at++;
      } else if (at >= text.length() || !digit(text.charAt(at))) {
        break;
      }
    }
    BigDecimal rest = sum.section.add(sum.pending == null ? BigDecimal.ZERO : sum.pending);
    boolean round = rest.signum() == 0 || sum.pending == null;
    return new KoreanNumeral(
        from,
        end,
        sum.whole.add(rest),
        round ? sum.scale : 0,
        sum.scaled,
        KoreanNumeral.Form.DIGITS);
  }

  /// Reads digits and the scales right behind them; -1 where there are none.
  private int group(String text, int from, Sum sum) {
    int at = from;
    while (at < text.length() && at - from < LONGEST && digit(text.charAt(at))) {
      at++;
      at += comma(text, at) ? 1 : 0;
    }
    if (at == from) {
      return hundreds(text, from, sum);
    }
    if (at + 1 < text.length() && text.charAt(at) == '.' && digit(text.charAt(at + 1))) {
      at++;
      while (at < text.length() && at - from < LONGEST && digit(text.charAt(at))) {
        at++;
      }
    }
    sum.pending = new BigDecimal(text.substring(from, at).replace(",", ""));
    int ends = at;
    int scale = next(text, at);
    while (scale < text.length() && scaled(text.substring(scale, scale + 1), sum)) {
      ends = scale + 1;
      scale = next(text, ends);
    }
    return ends;
  }

  /// "2조 천억": a scale without 1 before it, behind a larger one.
  private int hundreds(String text, int from, Sum sum) {
    int end = scales(text, from);
    if (end == from || !small.containsKey(text.substring(from, from + 1))) {
      return -1;
    }
    sum.pending = BigDecimal.ONE;
    int at = from;
    while (at < end && scaled(text.substring(at, at + 1), sum)) {
      at++;
    }
    return at;
  }

  /// Where the next scale stands: behind 여 in "400여만", and behind a blank where it is a word of its
  /// own, "12 억 달러"; the place itself where it may stand there.
  private int next(String text, int at) {
    int behind = text.startsWith("여", at) ? at + 1 : at;
    int scale = text.startsWith(" ", behind) ? behind + 1 : behind;
    boolean word = scale == behind || text.startsWith(" ", scale + 1);
    boolean known = scale < text.length() && large.containsKey(text.substring(scale, scale + 1));
    return known && word ? scale : at;
  }

  /// Whether a comma that parts thousands stands there: three digits follow, and no fourth.
  private static boolean comma(String text, int at) {
    if (at + 3 >= text.length() || text.charAt(at) != ',') {
      return false;
    }
    for (int i = at + 1; i <= at + 3; i++) {
      if (!digit(text.charAt(i))) {
        return false;
      }
    }
    return at + 4 >= text.length() || !digit(text.charAt(at + 4));
  }

  /// Takes a scale into the sum, where it is one and smaller than the one before.
  private boolean scaled(String scale, Sum sum) {
    if (small.containsKey(scale)) {
      int power = Integer.parseInt(small.get(scale));
      if (power >= sum.lastSmall || sum.pending == null) {
        return false;
      }
      sum.section = sum.section.add(sum.pending.scaleByPowerOfTen(power));
      sum.pending = null;
      sum.lastSmall = power;
      sum.scale = power;
      sum.scaled = true;
      return true;
    }
    if (!large.containsKey(scale)) {
      return false;
    }
    int power = Integer.parseInt(large.get(scale));
    BigDecimal section = sum.pending == null ? sum.section : sum.section.add(sum.pending);
    if (power >= sum.last || section.signum() == 0) {
      return false;
    }
    sum.whole = sum.whole.add(section.scaleByPowerOfTen(power));
    sum.section = BigDecimal.ZERO;
    sum.pending = null;
    sum.last = power;
    sum.lastSmall = Integer.MAX_VALUE;
    sum.scale = power;
    sum.scaled = true;
    return true;
  }

  /// "171만 9000", "4천 820만", "6천 500": behind a blank a number goes on with a smaller scale or with
  /// several digits.
  private boolean goesOn(String text, int from, Sum sum) {
    if (!digit(text.charAt(from))) {
      return bareEnds(text, from, scales(text, from));
    }
    Sum next = new Sum();
    int end = group(text, from, next);
    boolean several = end - from >= 3;
    boolean below = next.scaled && next.lastSmall < sum.lastSmall;
    boolean smaller =
        next.last == Integer.MAX_VALUE
            ? sum.last != Integer.MAX_VALUE || (below && sum.lastSmall < Integer.MAX_VALUE)
            : next.last < sum.last;
    boolean rest = !next.scaled && end - from == sum.lastSmall;
    return end > 0 && (next.scaled || several) && (smaller || rest);
  }

  /// Whether a scale without digits is a number there, and no beginning of a word: 천억, 천여, not 천막.
  private boolean bareEnds(String text, int from, int end) {
    boolean small = end > from && this.small.containsKey(text.substring(from, from + 1));
    boolean ends = end >= text.length() || !Hangul.syllable(text.charAt(end));
    return small && (ends || words.opening("BEHIND_SCALE", text, end) != null);
  }

  /// 3분의 1, 3분의1.
  private KoreanNumeral fraction(String text, KoreanNumeral parts) {
    int at = parts.end();
    BigDecimal value = parts.value();
    if (value == null || value.signum() == 0 || !text.startsWith(FRACTION, at)) {
      return slashed(text, parts);
    }
    int from = at + FRACTION.length();
    from += text.startsWith(" ", from) ? 1 : 0;
    if (from >= text.length() || !digit(text.charAt(from))) {
      return parts;
    }
    KoreanNumeral share = digits(text, from);
    BigDecimal top = share.value();
    return top == null ? parts : part(parts.start(), share.end(), top, value);
  }

  private static KoreanNumeral part(int start, int end, BigDecimal top, BigDecimal whole) {
    BigDecimal value = top.divide(whole, MathContext.DECIMAL64);
    return new KoreanNumeral(start, end, value, 0, false, KoreanNumeral.Form.FRACTION);
  }

  /// "한국의 1/47"; else a day of a month, which no 의 stands before.
  private KoreanNumeral slashed(String text, KoreanNumeral top) {
    int at = top.end() + 1;
    BigDecimal first = top.value();
    boolean one =
        first != null && first.compareTo(BigDecimal.ONE) == 0 && text.startsWith("/", top.end());
    boolean share = one && text.substring(0, top.start()).endsWith("의 ") && at < text.length();
    if (!share || !digit(text.charAt(at))) {
      return top;
    }
    KoreanNumeral whole = digits(text, at);
    BigDecimal value = whole.value();
    return value == null || whole.scaled() || value.compareTo(BigDecimal.TWO) < 0
        ? top
        : part(top.start(), whole.end(), BigDecimal.ONE, value);
  }
}

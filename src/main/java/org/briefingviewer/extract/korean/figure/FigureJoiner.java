// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.briefingviewer.extract.korean.text.KoreanWords;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Unit.UnitKind;

/// Tells which figures of a sentence are one, and which say again what another one says: the ends
/// of a range, a share of ten, the same money in another currency.
final class FigureJoiner {
  private final KoreanWords words;
  private final Map<String, String> smaller;

  /// @param words `numbers.tsv`
  FigureJoiner(KoreanWords words) {
    this.words = words;
    this.smaller = words.pairs("SMALLER");
  }

  /// Marks those that convert another one, and leaves out those that say nothing of their own.
  ///
  /// @param found all of a sentence, in its order
  void settle(List<KoreanFigure> found) {
    converted(found);
    found.removeIf(figure -> priced(figure, found));
    found.removeIf(figure -> restates(figure, found.getFirst()));
  }

  /// "200명에서 300명 사이", "1만명∼1만2천명": two figures of one unit are the ends of one.
  boolean joined(List<KoreanFigure> found, KoreanFigure next) {
    if (found.isEmpty()) {
      return false;
    }
    KoreanFigure last = found.getLast();
    String text = next.sentence().text();
    String between = text.substring(last.end(), next.start());
    if (shares(last, next, between)) {
      last.share(next);
      return true;
    }
    String parts = smaller.get(last.unit().code() + "+" + next.unit().code());
    if (parts != null && between.isBlank()) {
      last.addSmaller(next, new BigDecimal(parts));
      return true;
    }
    boolean span =
        between.equals(NumeralRange.TO)
            || (between.length() == 1 && NumeralRange.SIGNS.contains(between));
    boolean from = between.equals("에서 ") && text.startsWith("사이", word(text, next.end()));
    BigDecimal low = last.value().low();
    BigDecimal high = next.value().high();
    boolean rising = low != null && high != null && low.compareTo(high) < 0;
    if (!(span || from) || !rising || !last.unit().equals(next.unit())) {
      return false;
    }
    last.join(next);
    if (from) {
      int at = word(text, last.end());
      last.bound(Bound.BETWEEN, at, at + 2);
    }
    return true;
  }

  /// "10명 중 8명": a share, and nobody counted ten.
  private static boolean shares(KoreanFigure of, KoreanFigure part, String between) {
    BigDecimal whole = of.value().low();
    BigDecimal some = part.value().low();
    return OUT_OF.contains(between)
        && of.unit().kind() == UnitKind.COUNT
        && of.unit().equals(part.unit())
        && whole != null
        && (whole.compareTo(BigDecimal.TEN) == 0 || whole.compareTo(HUNDRED) == 0)
        && some != null
        && some.compareTo(whole) < 0;
  }

  private static final BigDecimal HUNDRED = new BigDecimal("100");

  private static final List<String> OUT_OF = List.of(" 중 ", " 가운데 ");

  static int word(String text, int from) {
    return from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
  }

  /// "300만 달러(약 41억원)": in brackets right behind it the same amount in another unit.
  private static void converted(List<KoreanFigure> found) {
    for (int i = 1; i < found.size(); i++) {
      KoreanFigure one = found.get(i - 1);
      KoreanFigure other = found.get(i);
      String between = one.sentence().text().substring(one.end(), other.start());
      boolean units =
          one.unit().kind() == other.unit().kind()
              && one.unit().kind() != UnitKind.COUNT
              && !one.unit().equals(other.unit());
      if ((units || again(one, other)) && between.length() <= 10 && bracketed(between)) {
        other.plain(PlainFigure.Reason.CONVERSION);
      }
    }
  }

  /// "3천400만 달러($34,051,325)": the same money, not rounded.
  private static boolean again(KoreanFigure one, KoreanFigure other) {
    BigDecimal value = one.value().low();
    BigDecimal exact = other.value().low();
    boolean signed = !Character.isDigit(other.sentence().text().charAt(other.start()));
    boolean money = signed && one.unit().equals(other.unit());
    return money
        && value != null
        && exact != null
        && value.subtract(exact).abs().multiply(TWENTY).compareTo(exact) <= 0;
  }

  private static final BigDecimal TWENTY = new BigDecimal("20");

  /// "쌀 1㎏에 5천원", "1㎏ 5천원": for how much a price holds.
  private static boolean priced(KoreanFigure figure, List<KoreanFigure> all) {
    String text = figure.sentence().text();
    BigDecimal amount = figure.value().low();
    return figure.unit().kind() == UnitKind.MEASURE
        && amount != null
        && amount.compareTo(BigDecimal.ONE) == 0
        && all.stream()
            .filter(each -> each.unit().kind() == UnitKind.CURRENCY && each.start() > figure.end())
            .anyMatch(each -> FOR.matcher(text.substring(figure.end(), each.start())).matches());
  }

  private static final Pattern FOR = Pattern.compile("(당|에|에는)? (북한 ?돈 |약 |평균 |최고 |최대 )?");

  /// "2%에서 1%로 반토막": says again what the figures before it say.
  private boolean restates(KoreanFigure figure, KoreanFigure first) {
    return figure != first
        && words.is("RESTATING", figure.sentence().text().substring(figure.start(), figure.end()));
  }

  private static boolean bracketed(String between) {
    int open = between.indexOf('(');
    return open >= 0 && between.indexOf(')', open) < 0;
  }
}

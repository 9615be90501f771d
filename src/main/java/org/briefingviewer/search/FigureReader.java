// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.briefingviewer.extract.quantity.FoundQuantity;
import org.briefingviewer.extract.quantity.QuantityFinder;
import org.briefingviewer.extract.text.SentenceSplitter;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.Unit;
import org.jspecify.annotations.Nullable;

/// Reads a typed figure as the text's own figures are read: "3 billion", "3,000,000,000" and
/// "US$3bn" say the same number.
final class FigureReader {
  /// Digits with or without groups; these are read as a number even where a text would mean a year.
  private static final Pattern DIGITS =
      Pattern.compile(
          "\\d{1,18}(?:\\.\\d{1,9})?|\\d{1,3}(?:[, \u00A0]\\d{3}){1,6}(?:\\.\\d{1,9})?");

  private static final int LONGEST = 60;

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final QuantityFinder quantities = new QuantityFinder();

  /// Returns the figure that `typed` is, or null when it is none or more than that.
  @Nullable SoughtFigure read(String typed) {
    if (DIGITS.matcher(typed).matches()) {
      return new SoughtFigure(new BigDecimal(typed.replaceAll("[, \u00A0]", "")), Unit.NONE);
    }
    if (typed.isEmpty() || typed.length() > LONGEST) {
      return null;
    }
    List<FoundQuantity> found =
        quantities.find(splitter.analyse(Article.ofText("typed", "en", typed)));
    return found.size() == 1 && isAll(typed, found.getFirst()) ? sought(found.getFirst()) : null;
  }

  private static @Nullable SoughtFigure sought(FoundQuantity found) {
    BigDecimal low = found.quantity().value().low();
    BigDecimal high = found.quantity().value().high();
    return low == null || high == null || low.compareTo(high) != 0
        ? null
        : new SoughtFigure(low, found.quantity().unit());
  }

  /// Whether nothing stands beside the quantity but the words that hedge it.
  private static boolean isAll(String typed, FoundQuantity found) {
    int rest = typed.strip().length() - found.span().length();
    int hedges =
        found.quantity().hedges().stream().map(HedgeCue::words).mapToInt(String::length).sum();
    return rest == 0 || (hedges > 0 && rest <= hedges + 1);
  }
}

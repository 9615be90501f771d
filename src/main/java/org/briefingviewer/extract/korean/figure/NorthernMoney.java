// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.figure;

import java.math.BigDecimal;
import org.briefingviewer.extract.korean.text.KoreanWords;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;

/// Tells the North's money from the South's, which a text mostly calls won alone.
public final class NorthernMoney {
  /// From here on it is a budget, and no price on a market of the North.
  private static final BigDecimal PRICE = new BigDecimal("10000000");

  private final KoreanWords words = KoreanWords.read("extract/korean/numbers.tsv");

  /// "북한 돈 8000원" once, then "3000원": it is the North's money still, where nothing says otherwise.
  ///
  /// @param north whether the North's money was named before
  /// @return whether it is now
  public boolean read(KoreanFigure figure, boolean north) {
    if (figure.unit().equals(UnitReader.NORTH)) {
      return true;
    }
    String text = figure.sentence().text();
    boolean price = figure.value().high() == null || PRICE.compareTo(figure.value().high()) > 0;
    boolean place = words.of("NORTH_PLACE").stream().anyMatch(text::contains);
    boolean market =
        (place && words.of("MARKET").stream().anyMatch(text::contains))
            || (words.of("NORTH").stream().anyMatch(text::contains)
                && words.of("PRICE").stream().anyMatch(text::contains));
    boolean south = words.of("SOUTH_WON").stream().anyMatch(text::contains);
    String code = figure.unit().code();
    boolean won = code.equals("KRW") || code.startsWith("KRW ");
    if ((north || market) && price && won && !south && !figure.converts()) {
      figure.counts(new Unit(UnitKind.CURRENCY, UnitReader.NORTH.code() + code.substring(3)));
    }
    return north || (market && !south);
  }
}

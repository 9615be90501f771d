// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.unit;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.draft.QuantityRecogniser;
import org.briefingviewer.extract.quantity.draft.UnitFamily;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.number.Numeral;
import org.briefingviewer.model.Unit.UnitKind;

/// Adds cents to dollars: "thirteen dollars and forty-five cents", "15 dollars 50".
public final class SmallChange implements QuantityRecogniser {

  private static final int HUNDRED = 100;

  @Override
  public void read(AtomLine line, List<QuantityDraft> drafts) {
    Set<QuantityDraft> added = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i + 1 < drafts.size(); i++) {
      QuantityDraft whole = drafts.get(i);
      QuantityDraft cents = drafts.get(i + 1);
      if (whole.unit().kind() == UnitKind.CURRENCY && adds(line, whole, cents)) {
        add(whole, cents);
        added.add(cents);
      }
    }
    drafts.removeIf(added::contains);
  }

  private static boolean adds(AtomLine line, QuantityDraft whole, QuantityDraft cents) {
    int gap = line.is(whole.to(), "and") ? whole.to() + 1 : whole.to();
    boolean named = cents.family() == UnitFamily.MONEY && cents.unit().kind() == UnitKind.MEASURE;
    boolean ends = !line.at(cents.to()).word() || line.is(cents.to(), "more");
    boolean small = cents.low().wholeBelow(HUNDRED) && !whole.range() && !cents.range();
    boolean before = whole.low().wholeBelow(Integer.MAX_VALUE) && !whole.low().hasScale();
    return cents.from() == gap && small && before && (named || (cents.bare() && ends));
  }

  private static void add(QuantityDraft whole, QuantityDraft cents) {
    BigDecimal dollars = whole.low().value();
    BigDecimal small = cents.low().value();
    if (dollars != null && small != null) {
      BigDecimal sum = dollars.add(small.movePointLeft(2));
      Numeral low = whole.low();
      whole.replace(new Numeral(low.from(), cents.low().to(), sum, BigDecimal.ONE, low.form()));
      whole.cover(whole.from(), cents.to());
    }
  }
}

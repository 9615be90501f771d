// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.rate;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.draft.QuantityRecogniser;
import org.briefingviewer.extract.quantity.draft.UnitFamily;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;

/// Reads rates by more than one: "12 deaths per 100,000 people", "$265 per thousand cubic metres".
/// The number behind "per" is part of the unit, never a figure of its own: 12 deaths alone would be
/// another statement.
public final class DenominatorRecogniser implements QuantityRecogniser {

  /// So many atoms may stand between what is counted and "per": "5 thefts of cars for every …".
  private static final int BETWEEN = 4;

  @Override
  public void read(AtomLine line, List<QuantityDraft> drafts) {
    Set<QuantityDraft> read = new HashSet<>();
    for (int i = 1; i < drafts.size(); i++) {
      QuantityDraft amount = drafts.get(i - 1);
      QuantityDraft each = drafts.get(i);
      BigDecimal many = each.lowValue();
      boolean fits =
          !each.range()
              && !read.contains(amount)
              && each.unit().kind() != UnitKind.CURRENCY
              && !each.unit().rate()
              && !amount.unit().rate();
      if (many != null && fits && per(line, amount.to(), each.from())) {
        String unit = written(many) + (each.bare() ? "" : " " + each.unit().code());
        boolean bare = amount.bare();
        UnitKind kind = bare ? UnitKind.COUNT : amount.unit().kind();
        amount.measure(
            new Unit(kind, Unit.rate(amount.unit().code(), unit)),
            bare ? UnitFamily.OTHER : amount.family());
        amount.cover(amount.from(), bare ? each.to() : amount.to());
        read.add(each);
      }
    }
    drafts.removeAll(read);
  }

  /// Tells whether "per" or "for every" leads from what is counted to `each`.
  private static boolean per(AtomLine line, int from, int each) {
    boolean every = line.is(each - 1, "every") || line.is(each - 1, "each");
    int at = every ? each - 2 : each - 1;
    boolean leads = line.is(at, "per") || (every && line.is(at, "for"));
    if (!leads || at < from || at - from > BETWEEN) {
      return false;
    }
    for (int i = from; i < at; i++) {
      if (!line.at(i).word()) {
        return false;
      }
    }
    return true;
  }

  private static String written(BigDecimal many) {
    return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(many);
  }
}

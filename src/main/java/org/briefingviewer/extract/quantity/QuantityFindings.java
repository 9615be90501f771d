// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.ValueRange;
import org.jspecify.annotations.Nullable;

/// Turns the finished drafts of a line into quantities.
final class QuantityFindings {

  /// Appends the line's quantities to `found`.
  void add(AtomLine line, List<QuantityDraft> drafts, List<FoundQuantity> found) {
    IdentityHashMap<QuantityDraft, Integer> indexes = new IdentityHashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      QuantityDraft draft = drafts.get(i);
      indexes.put(draft, found.size());
      found.add(quantity(line, draft, links(draft, indexes)));
    }
  }

  private FoundQuantity quantity(AtomLine line, QuantityDraft draft, QuantityLinks links) {
    TextSpan span = span(line, draft.from(), draft.to());
    TextSpan number = span(line, draft.low().from(), draft.last().to());
    Quantity quantity =
        new Quantity(
            span.of(line.text()),
            value(draft),
            draft.unit(),
            draft.bound(),
            draft.direction(),
            draft.hedges(),
            null,
            null,
            draft.likelihood(),
            draft.confidence());
    return new FoundQuantity(
        span,
        number,
        quantity,
        NumberNatureReader.of(line, draft),
        line.sentence(),
        draft.head(),
        links,
        null,
        null,
        0);
  }

  private static TextSpan span(AtomLine line, int from, int to) {
    return new TextSpan(line.at(from).start(), line.at(to - 1).end());
  }

  private static ValueRange value(QuantityDraft draft) {
    BigDecimal low = draft.lowValue();
    BigDecimal high = draft.highValue();
    if (low == null) {
      return ValueRange.UNKNOWN;
    }
    return high == null ? ValueRange.of(plain(low)) : ValueRange.between(plain(low), plain(high));
  }

  /// 3E+9 reads as 3000000000, 12.50 as 12.5.
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal bare = value.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  private static QuantityLinks links(
      QuantityDraft draft, IdentityHashMap<QuantityDraft, Integer> indexes) {
    return new QuantityLinks(
        index(draft.ties().alternativeTo(), indexes),
        index(draft.ties().subsetOf(), indexes),
        index(draft.ties().conversionOf(), indexes));
  }

  private static int index(
      @Nullable QuantityDraft earlier, IdentityHashMap<QuantityDraft, Integer> indexes) {
    return earlier == null ? -1 : indexes.getOrDefault(earlier, -1);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.computed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.derive.Consequence;
import org.briefingviewer.derive.FigureInterval;
import org.briefingviewer.derive.ShareWhole;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.ValueRange;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.QuantityWords;

/// Says what follows from two figures: the result, the formula, the rounding it rests on, and what
/// the text leaves open.
public final class ConsequenceWords {
  private final Messages messages;
  private final QuantityWords quantities;

  public ConsequenceWords(Messages messages) {
    this.messages = messages;
    this.quantities = new QuantityWords(messages);
  }

  /// Returns "the yearly budget: US$7.1–14 billion".
  public String result(Consequence consequence) {
    return switch (consequence.kind()) {
      case WHOLE ->
          messages.text(
              "card.follows.whole",
              consequence.of().words(),
              quantities.brief(consequence.result()));
      case SHARE ->
          messages.text(
              "card.follows.share",
              quantities.brief(consequence.part().quantity()),
              quantities.brief(consequence.other().quantity()),
              quantities.brief(consequence.result()));
    };
  }

  /// Returns the lines under the result.
  public List<String> grounds(Consequence consequence) {
    List<String> lines = new ArrayList<>();
    lines.add(
        messages.text(
            "card.follows.formula",
            written(consequence.part()),
            written(consequence.other()),
            range(consequence.partRange(), consequence.part().quantity().unit()),
            range(consequence.otherRange(), consequence.other().quantity().unit())));
    lines.add(messages.text("card.follows.rounding"));
    consequence.of().open().stream().sorted().forEach(open -> lines.add(open(open)));
    lines.add(messages.text("card.follows.nobody"));
    return lines;
  }

  private String written(Claim claim) {
    return quantities.brief(claim.quantity());
  }

  private String open(ShareWhole.Open open) {
    return messages.text("card.open." + open.name());
  }

  private String range(FigureInterval interval, Unit unit) {
    BigDecimal low = interval.low();
    BigDecimal high = interval.high();
    Bound bound = high == null ? Bound.AT_LEAST : low.signum() == 0 ? Bound.AT_MOST : Bound.BETWEEN;
    BigDecimal most = high == null ? low : high;
    ValueRange value = bound == Bound.BETWEEN ? new ValueRange(low, most) : ValueRange.of(most);
    return quantities.brief(Quantity.computed(value, unit, bound));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.computed;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.briefingviewer.derive.ConvertedFigure;
import org.briefingviewer.derive.UnitConversion;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.briefingviewer.model.ValueRange;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.NumberWriter;
import org.briefingviewer.wording.QuantityWords;

/// Says a figure in other units, and the factors.
public final class ConversionWords {
  private final Messages messages;
  private final QuantityWords quantities;

  public ConversionWords(Messages messages) {
    this.messages = messages;
    this.quantities = new QuantityWords(messages);
  }

  /// Returns the figure in another unit. A rounded one is said to be about, unless its bound says
  /// more.
  public String value(ConvertedFigure converted) {
    Quantity quantity = converted.quantity();
    boolean plain = quantities.sign(quantity.bound()).isEmpty() && !quantity.value().twoEnded();
    return plain && converted.rounded()
        ? quantities.sign(Bound.APPROXIMATELY) + " " + quantities.brief(quantity)
        : quantities.brief(quantity);
  }

  /// Says that it was converted here, and by which factors.
  public String factors(List<ConvertedFigure> all) {
    return messages.text(
        "card.converted.here",
        all.stream().map(each -> factor(each.conversion())).collect(Collectors.joining("; ")));
  }

  /// Says the factor the way round in which it is the larger number.
  private String factor(UnitConversion conversion) {
    boolean small = conversion.dividend().compareTo(conversion.divisor()) < 0;
    if (conversion.offset().signum() != 0) {
      return messages.text(
          "card.factor.offset",
          one(conversion.to()),
          one(conversion.from()),
          fraction(conversion.dividend(), conversion.divisor()),
          conversion.offset().toPlainString());
    }
    boolean turned = small && conversion.divisor().compareTo(BigDecimal.ONE) != 0;
    String number =
        turned
            ? fraction(conversion.divisor(), conversion.dividend())
            : fraction(conversion.dividend(), conversion.divisor());
    return messages.text(
        conversion.exact() ? "card.factor" : "card.factor.rounded",
        one(turned ? conversion.to() : conversion.from()),
        behind(number, turned ? conversion.from() : conversion.to()));
  }

  private String fraction(BigDecimal dividend, BigDecimal divisor) {
    String first = new NumberWriter(messages).full(dividend);
    return divisor.compareTo(BigDecimal.ONE) == 0
        ? first
        : first + "/" + new NumberWriter(messages).full(divisor);
  }

  private String one(String unit) {
    return quantities.brief(plain(BigDecimal.ONE, unit));
  }

  /// Puts a number, which may be a fraction, in place of the one of "2 hectares".
  private String behind(String number, String unit) {
    return quantities.brief(plain(BigDecimal.TWO, unit)).replaceFirst("2", number);
  }

  private static Quantity plain(BigDecimal value, String unit) {
    return Quantity.computed(
        ValueRange.of(value), new Unit(UnitKind.MEASURE, unit), Bound.UNSTATED);
  }
}

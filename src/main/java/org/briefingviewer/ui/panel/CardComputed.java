// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.briefingviewer.derive.Consequence;
import org.briefingviewer.derive.Consequences;
import org.briefingviewer.derive.Conversion;
import org.briefingviewer.derive.Conversions;
import org.briefingviewer.derive.Converted;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.Direction;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.ValueRange;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.wording.ConsequenceWords;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.NumberWording;
import org.briefingviewer.wording.QuantityWords;
import org.jspecify.annotations.Nullable;

/// What the program computes from an estimate, in violet and marked as its own: other units, and
/// what follows from it. None of it is a citation.
final class CardComputed {
  /// How far behind a figure its conversion in brackets begins, in UTF-16 code units.
  private static final int NEAR = 30;

  private final ReadingSession session;
  private final Messages messages;
  private final QuantityWords quantities;
  private final ConsequenceWords consequences;
  private final Conversions conversions = Conversions.read();
  private final Consequences following = Consequences.read();

  CardComputed(ReadingSession session, Messages messages) {
    this.session = session;
    this.messages = messages;
    this.quantities = new QuantityWords(messages);
    this.consequences = new ConsequenceWords(messages);
  }

  /// Returns the figure in other units, with the factors.
  Optional<Node> converted(Estimate estimate) {
    List<Converted> all = conversions.of(estimate.quantity());
    if (all.isEmpty()) {
      return Optional.empty();
    }
    String values =
        all.stream().map(this::value).map(Messages::unbroken).collect(Collectors.joining(" · "));
    String factors =
        all.stream().map(c -> factor(c.conversion())).collect(Collectors.joining("; "));
    VBox box =
        new VBox(
            PanelText.wrapping(values, "computed", "computed-value"),
            PanelText.wrapping(messages.text("card.converted.here", factors), "computed"));
    box.setId("card-converted");
    box.getStyleClass().add("computed-rows");
    return Optional.of(box);
  }

  /// A rounded value is said to be about, unless its bound says more.
  private String value(Converted converted) {
    Quantity quantity = converted.quantity();
    boolean plain = quantities.sign(quantity.bound()).isEmpty() && !quantity.value().twoEnded();
    return plain && converted.rounded()
        ? quantities.sign(Bound.APPROXIMATELY) + " " + quantities.brief(quantity)
        : quantities.brief(quantity);
  }

  /// Says the factor the way round in which it is the larger number.
  private String factor(Conversion conversion) {
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
    String first = new NumberWording(messages).full(dividend);
    return divisor.compareTo(BigDecimal.ONE) == 0
        ? first
        : first + "/" + new NumberWording(messages).full(divisor);
  }

  private String one(String unit) {
    return quantities.brief(plain(BigDecimal.ONE, unit));
  }

  /// Puts a number, which may be a fraction, in place of the one of "2 hectares".
  private String behind(String number, String unit) {
    return quantities.brief(plain(BigDecimal.TWO, unit)).replaceFirst("2", number);
  }

  private static Quantity plain(BigDecimal value, String unit) {
    return new Quantity(
        "",
        ValueRange.of(value),
        new Unit(Unit.Kind.MEASURE, unit),
        Bound.UNSTATED,
        Direction.NONE,
        List.of(),
        null,
        null);
  }

  /// Returns the conversion that the text itself gives in brackets behind the figure, or null.
  @Nullable PlainFigure stated(Estimate estimate) {
    MarkedArticle shown = session.markedArticle();
    if (shown == null) {
      return null;
    }
    String text = shown.article().text();
    int end = estimate.span().end();
    return shown.findings().claims().stream()
        .filter(PlainFigure.class::isInstance)
        .map(PlainFigure.class::cast)
        .filter(plain -> plain.reason() == PlainFigure.Reason.CONVERSION)
        .filter(plain -> plain.span().start() > end && plain.span().start() < end + NEAR)
        .filter(plain -> text.substring(end, plain.span().start()).strip().startsWith("("))
        .findFirst()
        .orElse(null);
  }

  /// Returns what follows from the figure, folded up; mostly nothing.
  Optional<Node> follows(Estimate estimate) {
    MarkedArticle shown = session.markedArticle();
    if (shown == null) {
      return Optional.empty();
    }
    List<Consequence> all = following.of(shown.article(), shown.findings(), estimate);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<Node> lines = new ArrayList<>();
    for (Consequence each : all) {
      lines.add(PanelText.wrapping(consequences.result(each), "computed", "computed-value"));
      consequences.grounds(each).forEach(words -> lines.add(PanelText.wrapping(words, "computed")));
    }
    return Optional.of(new CardFold(messages.text("card.follows"), lines.toArray(Node[]::new)));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.briefingviewer.derive.Consequence;
import org.briefingviewer.derive.Consequences;
import org.briefingviewer.derive.ConvertedFigure;
import org.briefingviewer.derive.UnitConverter;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.session.ShownArticle;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.computed.ConsequenceWords;
import org.briefingviewer.wording.computed.ConversionWords;
import org.jspecify.annotations.Nullable;

/// What the program computes from an estimate, in violet and marked as its own: other units, and
/// what follows from it. None of it is a citation.
final class ComputedSection {
  /// How far behind a figure its conversion in brackets begins, in UTF-16 code units.
  private static final int NEAR = 30;

  private final ShownArticle reading;
  private final Messages messages;
  private final ConversionWords conversion;
  private final ConsequenceWords consequences;

  /// Read with the first figure that is chosen, and not with the window.
  private @Nullable Known known;

  /// What the program computes by.
  private record Known(UnitConverter conversions, Consequences following) {}

  ComputedSection(ShownArticle reading, Messages messages) {
    this.reading = reading;
    this.messages = messages;
    this.conversion = new ConversionWords(messages);
    this.consequences = new ConsequenceWords(messages);
  }

  private Known known() {
    Known read = known;
    if (read == null) {
      read = new Known(UnitConverter.read(), Consequences.read());
      known = read;
    }
    return read;
  }

  /// Returns the figure in other units, with the factors.
  Optional<Node> converted(Estimate estimate) {
    List<ConvertedFigure> all = known().conversions().of(estimate.quantity());
    if (all.isEmpty()) {
      return Optional.empty();
    }
    String values =
        all.stream()
            .map(conversion::value)
            .map(Messages::unbroken)
            .collect(Collectors.joining(" · "));
    VBox box =
        new VBox(
            PanelText.wrapping(values, "computed", "computed-value"),
            PanelText.wrapping(conversion.factors(all), "computed"));
    box.setId("card-converted");
    box.getStyleClass().add("computed-rows");
    return Optional.of(box);
  }

  /// Returns the conversion that the text itself gives in brackets behind the figure, or null.
  @Nullable PlainFigure stated(Estimate estimate) {
    MarkedArticle shown = reading.markedArticle();
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
    MarkedArticle shown = reading.markedArticle();
    if (shown == null) {
      return Optional.empty();
    }
    List<Consequence> all = known().following().of(shown.article(), shown.findings(), estimate);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<Node> lines = new ArrayList<>();
    for (Consequence each : all) {
      lines.add(PanelText.wrapping(consequences.result(each), "computed", "computed-value"));
      consequences.grounds(each).forEach(words -> lines.add(PanelText.wrapping(words, "computed")));
    }
    return Optional.of(
        new CardFold(
            "card-follows", messages.text("card.follows"), "computed", lines.toArray(Node[]::new)));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.briefingviewer.agreement.Agreement;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.reading.Adjudication;
import org.briefingviewer.wording.ChainWords;
import org.briefingviewer.wording.DateWords;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.NameWords;
import org.briefingviewer.wording.QuantityWords;
import org.briefingviewer.wording.ReviewWords;
import org.briefingviewer.wording.TieWords;
import org.briefingviewer.wording.part.EstimatePart;
import org.jspecify.annotations.Nullable;

/// What two readers say, in words.
public final class ReadWords {
  private static final String APART = " · ";

  private final Messages messages;
  private final QuantityWords quantities;
  private final ChainWords chains;
  private final TieWords ties;
  private final DateWords dates;
  private final ReviewWords reviews;

  public ReadWords(Messages messages) {
    this.messages = messages;
    this.quantities = new QuantityWords(messages);
    this.chains = new ChainWords(messages);
    this.ties = new TieWords(messages);
    this.dates = new DateWords(messages);
    this.reviews = new ReviewWords(messages);
  }

  String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  /// Returns what a reader says by a finding, or that nothing is marked.
  public String says(@Nullable Finding finding) {
    if (finding == null) {
      return text("readings.says.nothing");
    }
    if (finding.review().state() == ReviewState.REJECTED) {
      return text("readings.says.rejected");
    }
    return switch (finding) {
      case PlainFigure _ -> text("readings.says.noEstimate");
      case Estimate estimate -> estimate(estimate);
      case TieState state -> ties.state(state) + APART + ties.assessed(state);
      case Event event -> text("readings.says.event", dates.full(event.date()));
    };
  }

  private String estimate(Estimate estimate) {
    Quantity quantity = estimate.quantity();
    List<String> parts = new ArrayList<>(List.of(quantities.full(quantity)));
    if (!quantity.doubts().isEmpty()) {
      parts.add(text("readings.says.hedged", String.join(", ", quantity.doubts())));
    }
    if (quantity.scope() != null) {
      parts.add(text("readings.says.counts", quantity.scope()));
    }
    if (quantity.asOf() != null) {
      parts.add(dates.full(quantity.asOf()));
    }
    parts.add(chains.whole(EstimatePart.Chain.of(estimate)));
    return String.join(APART, parts);
  }

  /// Returns who settled it and when; empty where nothing is marked.
  public String reviewed(@Nullable Finding finding) {
    return finding == null ? "" : reviews.shown(finding.review());
  }

  String chose(Adjudication decided) {
    return text(
        "readings.chose." + decided.choice(),
        new NameWords(messages).of(decided.by()),
        dates.full(PartialDate.of(decided.on())));
  }

  String alpha(Agreement agreement) {
    return text("readings.alpha", number(agreement.verdicts()), number(agreement.estimates()));
  }

  private String number(OptionalDouble alpha) {
    return alpha.isEmpty()
        ? text("readings.alpha.none")
        : String.format(Locale.ROOT, "%.2f", alpha.getAsDouble());
  }
}

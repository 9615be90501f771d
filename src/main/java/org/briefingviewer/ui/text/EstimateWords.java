// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainGap.GapKind;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Review;
import org.briefingviewer.ui.text.Highlight.EstimateMark;
import org.briefingviewer.wording.ChainWords;
import org.briefingviewer.wording.DateWords;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.NameWords;
import org.briefingviewer.wording.part.EstimatePart;
import org.jspecify.annotations.Nullable;

/// Says an estimate in one or two lines: its bound and hedge, its source with what stands between,
/// whether a person checked it.
final class EstimateWords {
  private static final String SEPARATOR = " · ";

  private final Messages messages;
  private final DateWords dates;

  EstimateWords(Messages messages) {
    this.messages = messages;
    this.dates = new DateWords(messages);
  }

  /// Returns what a screen reader says of a mark.
  String accessible(EstimateMark mark) {
    Estimate estimate = mark.estimate();
    return messages.text(
        "mark.accessible",
        hedged(estimate.quantity()),
        who(estimate),
        review(estimate.review()),
        Integer.toString(mark.number()),
        Integer.toString(mark.of()));
  }

  /// Returns the first line of the short card.
  String source(Estimate estimate) {
    return messages.text("mark.source", who(estimate));
  }

  /// Returns whose figure it is: source, who passed it on, what it rests on, what is missing.
  String who(Estimate estimate) {
    AttributionChain chain = estimate.chain();
    List<String> parts = new ArrayList<>();
    ChainLink source = chain.source();
    parts.add(
        source == null
            ? messages.text("mark.noSource." + chain.sourceGap().told())
            : named(estimate, source));
    estimate.unsure().forEach(field -> parts.add(messages.text(field)));
    String via = names(estimate, source, List.of(AgentRole.RELAYER, AgentRole.SPOKESPERSON));
    if (!via.isEmpty()) {
      parts.add(messages.text("mark.via", via));
    }
    String basis = names(estimate, source, List.of(AgentRole.ANALYST, AgentRole.EVIDENCE));
    if (!basis.isEmpty()) {
      parts.add(messages.text("mark.basis", basis));
    }
    chain.elements().stream()
        .filter(ChainGap.class::isInstance)
        .map(ChainGap.class::cast)
        .filter(gap -> gap.kind() != GapKind.SOURCE_NOT_STATED || source != null)
        .forEach(gap -> parts.add(messages.text("mark.gap." + gap.told())));
    return String.join(", ", parts);
  }

  private String names(Estimate estimate, @Nullable ChainLink source, List<AgentRole> roles) {
    return estimate.chain().links().stream()
        .filter(link -> roles.contains(link.role()) && !link.equals(source))
        .map(link -> named(estimate, link))
        .collect(Collectors.joining(", "));
  }

  private String named(Estimate estimate, ChainLink link) {
    String name = new NameWords(messages).of(link.agent());
    return new ChainWords(messages).named(EstimatePart.Chain.of(estimate), link, name);
  }

  /// Returns the figure with its hedges as written, or with its bound where no hedge says it.
  String hedged(Quantity quantity) {
    String hedges = String.join(", ", quantity.doubts());
    if (!hedges.isEmpty()) {
      return messages.text("mark.hedged", hedges, quantity.asWritten());
    }
    return messages.text("mark.bounded." + quantity.bound().name(), quantity.asWritten());
  }

  /// Returns the second line of the short card: hedge or bound, checked or not, what Enter does.
  String state(Estimate estimate) {
    List<String> parts = new ArrayList<>();
    parts.add(hedge(estimate.quantity()));
    parts.add(review(estimate.review()));
    parts.add(messages.text("mark.enter"));
    return String.join(SEPARATOR, parts);
  }

  private String hedge(Quantity quantity) {
    String hedges =
        quantity.doubts().stream()
            .map(words -> messages.text("mark.hedge", words))
            .collect(Collectors.joining(", "));
    return hedges.isEmpty() ? messages.text(quantity.bound()) : hedges;
  }

  private String review(Review review) {
    String by = review.by() == null ? null : new NameWords(messages).of(review.by());
    Review.BroughtIn brought = review.broughtIn();
    if (by != null && brought != null && review.checked()) {
      return messages.text(
          "mark.broughtIn",
          new NameWords(messages).of(brought.by()),
          dates.brief(PartialDate.of(brought.on())),
          by);
    }
    return by == null || review.on() == null || !review.checked()
        ? messages.text("mark.proposed")
        : messages.text(
            review.read() ? "mark.checked" : "mark.inBulk",
            by,
            dates.brief(PartialDate.of(review.on())));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.model.AnalyticConfidence;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.ChangeDirection;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.HedgeKind;
import org.briefingviewer.model.Likelihood;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.ValueRange;
import org.jspecify.annotations.Nullable;

/// A quantity, drawn by a person or found by the program, as one line of a gold file says it.
///
/// @param value a number, `LOW..HIGH`, or `?` when the words are vague
/// @param unit as `Unit.code` has it, `-` for none
/// @param sign `=` `~` `>=` `>` `<=` `<` `..` `vague` `exactly` `up` `down`
/// @param hedges the bound and approximating words
/// @param doubts the evidential, modal and conditional words, those of likelihood and of confidence
/// @param source whom the text gives it to, or null; not compared where `estimate` is false
/// @param via the other links of the chain, empty when none is looked at
/// @param at the date that the figure holds for, `-` for none, empty when it is not looked at
/// @param covers what the figure covers, likewise
record FigureMark(
    TextSpan span,
    String value,
    String unit,
    String sign,
    String hedges,
    String doubts,
    boolean estimate,
    @Nullable SourceMark source,
    String via,
    String at,
    String covers) {

  /// Stands for a date or words that are not there.
  static final String NONE = "-";

  static FigureMark of(Claim claim, String text) {
    Quantity quantity = claim.quantity();
    ChainLink source = claim.chain().speaker();
    String via =
        claim.chain().links().stream()
            .filter(link -> !link.equals(source))
            .map(link -> link.agent().name())
            .collect(Collectors.joining(", "));
    return new FigureMark(
        claim.span(),
        number(quantity.value()),
        quantity.unit().code().isEmpty() ? "-" : quantity.unit().code(),
        sign(quantity.bound(), quantity.direction()),
        words(quantity.hedges(), true),
        doubts(quantity),
        claim instanceof Estimate,
        source == null ? null : SourceMark.of(source, text),
        via,
        quantity.asOf() == null ? NONE : quantity.asOf().iso(),
        quantity.scope() == null ? NONE : quantity.scope());
  }

  /// Writes the line that stands under the drawn paragraph.
  ///
  /// @param full whether the date and what is covered are written too
  String print(String text, boolean full) {
    return print(text) + (full ? " | at " + at + " | covers " + covers : "");
  }

  private String print(String text) {
    String doubt = doubts.isEmpty() ? "" : " ; " + doubts;
    String bound = hedges.isEmpty() ? sign + doubt : sign + " " + hedges + doubt;
    String head = "  %s | %s %s | %s | ".formatted(span.of(text), value, unit, bound);
    if (!estimate) {
      return head + "plain";
    }
    String chain = via.isEmpty() ? "" : " | via " + via;
    return head + "estimate | " + (source == null ? "-" : source.print(text)) + chain;
  }

  private static String number(ValueRange range) {
    if (range.low() == null || range.high() == null) {
      return "?";
    }
    String low = range.low().stripTrailingZeros().toPlainString();
    return range.twoEnded() ? low + ".." + range.high().stripTrailingZeros().toPlainString() : low;
  }

  private static String sign(Bound bound, ChangeDirection direction) {
    return switch (bound) {
      case EXACTLY -> "exactly";
      case APPROXIMATELY -> "~";
      case AT_LEAST -> ">=";
      case MORE_THAN -> ">";
      case AT_MOST -> "<=";
      case FEWER_THAN -> "<";
      case BETWEEN -> "..";
      case ORDER_OF_MAGNITUDE -> "vague";
      case UNSTATED ->
          direction == ChangeDirection.NONE ? "=" : direction.name().toLowerCase(Locale.ROOT);
    };
  }

  private static String doubts(Quantity quantity) {
    Likelihood likely = quantity.likelihood();
    AnalyticConfidence sure = quantity.analyticConfidence();
    return Stream.of(
            words(quantity.hedges(), false),
            likely == null ? "" : likely.words(),
            sure == null ? "" : sure.words())
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String words(List<HedgeCue> hedges, boolean approximating) {
    return hedges.stream()
        .filter(cue -> (cue.kind() == HedgeKind.APPROXIMATOR) == approximating)
        .map(HedgeCue::words)
        .collect(Collectors.joining(", "));
  }
}

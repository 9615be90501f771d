// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.agreement;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.Likelihood;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TieState;
import org.jspecify.annotations.Nullable;

/// What a person says of something in a text.
///
/// @param verdict whether it is what it was taken for
/// @param content what it says where it stands, as far as two persons can differ in it; empty where
///   it does not
record FindingJudgement(Verdict verdict, List<Object> content) {
  /// Whether something is what it was taken for.
  enum Verdict {
    /// It is a mark: an estimate, a state of a tie, an event.
    MARKED,
    /// It is a number and no estimate.
    NO_ESTIMATE,
    /// It is no number, and no mark of another kind.
    REJECTED
  }

  FindingJudgement {
    content = List.copyOf(content);
  }

  /// Returns what a person says by a finding, or null where no person has looked at it.
  static @Nullable FindingJudgement of(Finding finding) {
    if (!finding.settled()) {
      return null;
    }
    if (finding.review().state() == ReviewState.REJECTED) {
      return new FindingJudgement(Verdict.REJECTED, List.of());
    }
    return switch (finding) {
      case PlainFigure _ -> new FindingJudgement(Verdict.NO_ESTIMATE, List.of());
      case Estimate estimate -> marked(estimate);
      case TieState state ->
          marked(state.pair(), state.trend(), name(state.assessor()), state.asOf(), state.stance());
      case Event event -> marked(event.date(), name(event.assessor()), event.step());
    };
  }

  private static FindingJudgement marked(Estimate estimate) {
    Quantity quantity = estimate.quantity();
    Likelihood likely = quantity.likelihood();
    return marked(
        quantity.value().plain(),
        quantity.unit(),
        quantity.direction(),
        quantity.bound(),
        quantity.hedges().stream().map(HedgeCue::words).toList(),
        likely == null ? null : likely.words(),
        likely == null ? null : likely.band(),
        quantity.analyticConfidence() == null ? null : quantity.analyticConfidence().level(),
        quantity.scope(),
        quantity.asOf(),
        estimate.chain().elements().stream()
            .map(e -> List.of(e.role(), e instanceof ChainLink l ? l.agent().name() : ""))
            .toList());
  }

  private static FindingJudgement marked(@Nullable Object... said) {
    return new FindingJudgement(
        Verdict.MARKED, Stream.of(said).map(each -> Objects.requireNonNullElse(each, "")).toList());
  }

  private static @Nullable String name(@Nullable Agent agent) {
    return agent == null ? null : agent.name();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.agreement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Finding;
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
      case Estimate estimate -> new FindingJudgement(Verdict.MARKED, said(estimate));
      case TieState state -> new FindingJudgement(Verdict.MARKED, said(state));
      case Event event -> new FindingJudgement(Verdict.MARKED, said(event));
    };
  }

  private static List<Object> said(Claim claim) {
    Quantity quantity = claim.quantity();
    return List.of(
        number(quantity.value().low()),
        number(quantity.value().high()),
        quantity.unit(),
        quantity.bound(),
        quantity.hedges().stream().map(hedge -> hedge.words()).toList(),
        orNothing(quantity.likelihood() == null ? null : quantity.likelihood().words()),
        orNothing(quantity.likelihood() == null ? null : quantity.likelihood().band()),
        orNothing(
            quantity.analyticConfidence() == null ? null : quantity.analyticConfidence().level()),
        orNothing(quantity.scope()),
        orNothing(quantity.asOf()),
        claim.chain().elements().stream()
            .map(e -> List.of(e.role(), e instanceof ChainLink l ? l.agent().name() : ""))
            .toList());
  }

  private static List<Object> said(TieState state) {
    Agent assessor = state.assessor();
    return List.of(
        state.pair(),
        state.trend(),
        orNothing(assessor == null ? null : assessor.name()),
        orNothing(state.asOf()),
        state.stance());
  }

  private static List<Object> said(Event event) {
    Agent assessor = event.assessor();
    return List.of(
        event.date(),
        orNothing(assessor == null ? null : assessor.name()),
        orNothing(event.step()));
  }

  private static Object orNothing(@Nullable Object value) {
    return Objects.requireNonNullElse(value, "");
  }

  /// 2.0 and 2.00 are one number.
  private static Object number(@Nullable BigDecimal value) {
    return value == null ? "" : value.stripTrailingZeros();
  }
}

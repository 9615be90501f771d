// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics;

import java.time.LocalDate;
import java.util.List;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Trend;
import org.jspecify.annotations.Nullable;

/// Makes tie states for tests.
public final class States {
  private static final EvidenceQuote QUOTE = new EvidenceQuote("a", new TextSpan(0, 5), "words");

  private States() {}

  public static TieState of(Trend trend, @Nullable String date) {
    return by("Seoul", trend, date);
  }

  /// Makes a state of another tie.
  public static TieState of(ActorPair pair, Trend trend, String date) {
    TieState of = of(trend, date);
    return new TieState(
        of.id(),
        pair,
        trend,
        of.words(),
        of.assessor(),
        of.basis(),
        of.asOf(),
        of.hedged(),
        of.evidence(),
        of.review());
  }

  public static TieState by(@Nullable String assessor, Trend trend, @Nullable String date) {
    return new TieState(
        assessor + trend + date,
        new ActorPair("DPRK", "China"),
        trend,
        "words",
        assessor == null ? null : Agent.named(assessor, AgentKind.BODY),
        Basis.STATED,
        date == null ? null : PartialDate.parse(date),
        false,
        List.of(QUOTE),
        Review.PROPOSED);
  }

  public static TieState rejected(TieState state) {
    return new TieState(
        state.id(),
        state.pair(),
        state.trend(),
        state.words(),
        state.assessor(),
        state.basis(),
        state.asOf(),
        state.hedged(),
        state.evidence(),
        new Review(ReviewState.REJECTED, "R. Reader", LocalDate.of(2025, 4, 1)));
  }
}

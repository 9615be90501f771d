// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.revise;

import java.util.function.UnaryOperator;
import org.briefingviewer.model.AnalyticConfidence;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.Likelihood;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState;
import org.jspecify.annotations.Nullable;

/// Moves everything that was found in one article along with its text. Nothing but places changes.
///
/// @param articleId quotes from other articles stay where they are
/// @param move where a span of the old text stands in the new one
record FindingsShift(String articleId, UnaryOperator<TextSpan> move) {

  Findings findings(Findings found) {
    return new Findings(
        found.claims().stream().map(this::claim).toList(),
        found.tieStates().stream().map(this::state).toList(),
        found.events().stream().map(this::event).toList(),
        found.ruledOut());
  }

  private Claim claim(Claim claim) {
    return switch (claim) {
      case Estimate e ->
          new Estimate(
              e.id(),
              move.apply(e.span()),
              quantity(e.quantity()),
              chain(e.chain()),
              e.alsoSaid().stream().map(this::quote).toList(),
              e.alternatives(),
              e.subsetOf(),
              e.review(),
              e.doubts());
      case PlainFigure p ->
          new PlainFigure(
              p.id(),
              move.apply(p.span()),
              quantity(p.quantity()),
              chain(p.chain()),
              p.reason(),
              p.review());
    };
  }

  private Quantity quantity(Quantity q) {
    return new Quantity(
        q.asWritten(),
        q.value(),
        q.unit(),
        q.bound(),
        q.direction(),
        q.hedges().stream()
            .map(hedge -> new HedgeCue(move.apply(hedge.span()), hedge.words(), hedge.kind()))
            .toList(),
        q.scope(),
        q.asOf(),
        likelihood(q.likelihood()),
        confidence(q.analyticConfidence()));
  }

  private @Nullable Likelihood likelihood(@Nullable Likelihood said) {
    return said == null ? null : new Likelihood(move.apply(said.span()), said.words(), said.band());
  }

  private @Nullable AnalyticConfidence confidence(@Nullable AnalyticConfidence said) {
    return said == null
        ? null
        : new AnalyticConfidence(move.apply(said.span()), said.words(), said.level());
  }

  private AttributionChain chain(AttributionChain chain) {
    return new AttributionChain(
        chain.elements().stream().map(this::element).toList(), chain.doubt());
  }

  private ChainElement element(ChainElement element) {
    return switch (element) {
      case ChainGap gap -> gap;
      case ChainLink l ->
          new ChainLink(l.agent(), l.role(), l.basis(), place(l.mention()), place(l.cue()));
    };
  }

  private @Nullable TextSpan place(@Nullable TextSpan span) {
    return span == null ? null : move.apply(span);
  }

  EvidenceQuote quote(EvidenceQuote quote) {
    return quote.articleId().equals(articleId)
        ? new EvidenceQuote(articleId, move.apply(quote.span()), quote.words())
        : quote;
  }

  TieState state(TieState s) {
    return s.at(s.evidence().stream().map(this::quote).toList());
  }

  Event event(Event e) {
    return e.at(quote(e.quote()));
  }
}

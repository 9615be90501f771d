// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.correction;

import java.util.List;
import java.util.stream.Collectors;
import org.briefingviewer.derive.correction.ClaimField;
import org.briefingviewer.model.AnalyticConfidence;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.ChangeDirection;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.Likelihood;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.briefingviewer.wording.ChainWords;
import org.briefingviewer.wording.DateWords;
import org.briefingviewer.wording.LikelihoodWords;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.QuantityWords;
import org.briefingviewer.wording.part.EstimatePart;
import org.jspecify.annotations.Nullable;

/// What a claim says in one thing that can be corrected.
///
/// @param messages in which language it is said
public record FieldWords(Messages messages) {

  /// Returns what the field is called, as before its row on the card.
  public String name(ClaimField field) {
    return messages.text(field);
  }

  /// Returns what a claim says there; "none" where it says nothing.
  public String said(ClaimField field, Claim claim) {
    Quantity quantity = claim.quantity();
    return switch (field) {
      case ESTIMATE ->
          messages.text(
              claim instanceof Estimate ? "correct.said.estimate" : "correct.said.noEstimate");
      case VALUE -> orNone(new QuantityWords(messages).digits(quantity.value()));
      case UNIT -> unit(quantity.unit());
      case DIRECTION ->
          quantity.direction() == ChangeDirection.NONE
              ? none()
              : messages.text(quantity.direction());
      case BOUND -> messages.text(quantity.bound());
      case AS_OF -> date(quantity.asOf());
      case CHAIN -> chain(claim.chain());
      case HEDGES -> quoted(quantity.hedges().stream().map(HedgeCue::words).toList());
      case LIKELIHOOD -> likely(quantity.likelihood());
      case CONFIDENCE -> sure(quantity.analyticConfidence());
      case ALSO_SAID -> alsoSaid(claim);
      case SCOPE -> orNone(quantity.scope());
    };
  }

  private String unit(Unit unit) {
    return unit.kind() == UnitKind.NONE ? none() : new QuantityWords(messages).unit(unit);
  }

  private String date(@Nullable PartialDate date) {
    return date == null ? none() : new DateWords(messages).brief(date);
  }

  private String chain(AttributionChain chain) {
    return new ChainWords(messages).whole(new EstimatePart.Chain(chain, true));
  }

  private String likely(@Nullable Likelihood likelihood) {
    return likelihood == null
        ? none()
        : new LikelihoodWords(messages).of(likelihood.words(), likelihood.band());
  }

  private String sure(@Nullable AnalyticConfidence confidence) {
    return confidence == null
        ? none()
        : messages.text(
            "correct.said.level",
            quoted(List.of(confidence.words())),
            messages.text("correct.level." + confidence.level().name()));
  }

  private String alsoSaid(Claim claim) {
    return claim instanceof Estimate estimate
        ? quoted(estimate.alsoSaid().stream().map(EvidenceQuote::words).toList())
        : none();
  }

  private String quoted(List<String> words) {
    return words.isEmpty()
        ? none()
        : words.stream()
            .map(each -> messages.text("quoted", each))
            .collect(Collectors.joining(" · "));
  }

  private String orNone(@Nullable String words) {
    return words == null ? none() : words;
  }

  private String none() {
    return messages.text("correct.said.none");
  }
}

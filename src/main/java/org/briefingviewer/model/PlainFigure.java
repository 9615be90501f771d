// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

/// A quantity that is no estimate.
///
/// @param reason why it is none
/// @param review `ACCEPTED` when a person said that it is no estimate, `REJECTED` when a person
///   said that it is no number at all
public record PlainFigure(
    String id,
    TextSpan span,
    Quantity quantity,
    AttributionChain chain,
    Reason reason,
    Review review)
    implements Claim {

  /// Why a quantity is no estimate.
  public enum Reason {
    /// An exact fact that the text gives to nobody.
    UNATTRIBUTED_FACT,
    AGE,
    DURATION,
    /// "thousands of troops" in plain narration.
    VAGUE,
    /// A conversion of another figure, in brackets.
    CONVERSION,
    /// A promise or an offer.
    PLEDGE,
    /// A distance on the map.
    MAP_DISTANCE,
    /// A figure given before and only said again.
    RESTATED,
    /// "two countries", "one of the people".
    BARE_COUNT,
    /// A number of a text in a language that the program does not read: nothing else is known of
    /// it.
    UNREAD_LANGUAGE,
    /// A person said so, for none of these reasons.
    PERSON
  }

  /// Makes one that no person has looked at.
  public PlainFigure(
      String id, TextSpan span, Quantity quantity, AttributionChain chain, Reason reason) {
    this(id, span, quantity, chain, reason, Review.PROPOSED);
  }

  /// Returns an estimate as a figure that a person said is none.
  public static PlainFigure of(Estimate estimate, Review review) {
    return new PlainFigure(
        estimate.id(),
        estimate.span(),
        estimate.quantity(),
        estimate.chain(),
        Reason.PERSON,
        review);
  }

  @Override
  public PlainFigure named(String other) {
    return new PlainFigure(other, span, quantity, chain, reason, review);
  }

  @Override
  public PlainFigure chained(AttributionChain other) {
    return new PlainFigure(id, span, quantity, other, reason, review);
  }

  @Override
  public PlainFigure reviewed(Review newer) {
    return new PlainFigure(id, span, quantity, chain, reason, newer);
  }
}

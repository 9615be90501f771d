// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

/// A quantity that is no estimate.
///
/// @param reason why it is none
public record PlainFigure(
    String id, TextSpan span, Quantity quantity, AttributionChain chain, Reason reason)
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
    BARE_COUNT
  }
}

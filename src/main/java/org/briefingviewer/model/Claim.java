// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

/// A quantity in its place, with whom the text gives it to. Every number of a text that is a
/// quantity becomes one; only an [Estimate] is marked for the reader.
public sealed interface Claim extends Finding permits Estimate, PlainFigure {
  /// Returns where the number and its unit stand, without the hedge.
  TextSpan span();

  @Override
  Claim named(String other);

  Quantity quantity();

  AttributionChain chain();

  /// Returns the same, given to others.
  Claim chained(AttributionChain other);
}

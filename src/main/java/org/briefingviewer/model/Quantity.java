// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A number as the text gives it and as it is normalised.
///
/// @param asWritten number and unit as written, without hedge words: "US$3 billion"
/// @param hedges the words that hedge it, in text order
/// @param scope what the number covers, as far as the text says ("killed, troops in Russia"), or
///   null
/// @param asOf the date the number holds for, as far as the text says, or null
/// @param likelihood how likely the text says the figure is, or null
/// @param analyticConfidence how sure its source is said to be of it, or null
public record Quantity(
    String asWritten,
    ValueRange value,
    Unit unit,
    Bound bound,
    Direction direction,
    List<HedgeCue> hedges,
    @Nullable String scope,
    @Nullable PartialDate asOf,
    @Nullable Likelihood likelihood,
    @Nullable AnalyticConfidence analyticConfidence) {
  public Quantity {
    hedges = List.copyOf(hedges);
  }

  /// Makes a quantity of which nothing says how likely or how sure it is.
  public Quantity(
      String asWritten,
      ValueRange value,
      Unit unit,
      Bound bound,
      Direction direction,
      List<HedgeCue> hedges,
      @Nullable String scope,
      @Nullable PartialDate asOf) {
    this(asWritten, value, unit, bound, direction, hedges, scope, asOf, null, null);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.cited;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.briefingviewer.model.AnalyticConfidence;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.Likelihood;
import org.briefingviewer.model.Quantity;
import org.jspecify.annotations.Nullable;

/// How exactly and how surely a figure is given: what is said with its words wherever they stand.
///
/// @param hedges the words that hedge it, in text order
/// @param likelihood how likely the text says the figure is, or null
/// @param confidence how sure its source is said to be of it, or null
public record FigureCaution(
    Bound bound,
    List<String> hedges,
    @Nullable Likelihood likelihood,
    @Nullable AnalyticConfidence confidence) {

  /// Of most figures only a bound is said; whoever holds thousands of them holds these.
  private static final Map<Bound, FigureCaution> PLAIN = plain();

  public FigureCaution {
    hedges = List.copyOf(hedges);
  }

  private static Map<Bound, FigureCaution> plain() {
    Map<Bound, FigureCaution> plain = new EnumMap<>(Bound.class);
    for (Bound bound : Bound.values()) {
      plain.put(bound, new FigureCaution(bound, List.of(), null, null));
    }
    return plain;
  }

  public static FigureCaution of(Quantity quantity) {
    FigureCaution whole =
        new FigureCaution(
            quantity.bound(),
            quantity.hedges().stream().map(HedgeCue::words).toList(),
            quantity.likelihood(),
            quantity.analyticConfidence());
    FigureCaution plain = Objects.requireNonNull(PLAIN.get(quantity.bound()));
    return whole.equals(plain) ? plain : whole;
  }
}

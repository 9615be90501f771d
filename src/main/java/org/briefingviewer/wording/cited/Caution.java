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
public record Caution(
    Bound bound,
    List<String> hedges,
    @Nullable Likelihood likelihood,
    @Nullable AnalyticConfidence confidence) {

  /// Of most figures only a bound is said; whoever holds thousands of them holds these.
  private static final Map<Bound, Caution> PLAIN = plain();

  public Caution {
    hedges = List.copyOf(hedges);
  }

  private static Map<Bound, Caution> plain() {
    Map<Bound, Caution> plain = new EnumMap<>(Bound.class);
    for (Bound bound : Bound.values()) {
      plain.put(bound, new Caution(bound, List.of(), null, null));
    }
    return plain;
  }

  /// Returns that of a quantity.
  public static Caution of(Quantity quantity) {
    Caution whole =
        new Caution(
            quantity.bound(),
            quantity.hedges().stream().map(HedgeCue::words).toList(),
            quantity.likelihood(),
            quantity.analyticConfidence());
    Caution plain = Objects.requireNonNull(PLAIN.get(quantity.bound()));
    return whole.equals(plain) ? plain : whole;
  }
}

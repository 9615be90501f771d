// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.weigh;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// Weighs the signs of a source: a logistic regression whose weights, in `source-signs.tsv`, were
/// fitted to texts of our own.
public final class Confidence {

  private final Map<Sign, Double> weights = new EnumMap<>(Sign.class);
  private final double least;

  /// Reads the program's own weights.
  ///
  /// Throws `IllegalArgumentException` when they name a sign that there is not.
  public Confidence() {
    Weights read = Weights.read("extract/source-signs.tsv");
    read.bySign().forEach((sign, weight) -> weights.put(Sign.valueOf(sign), weight));
    this.least = read.least();
  }

  /// Returns the logarithm of the odds that the source is right, up to a constant.
  public double weigh(Set<Sign> signs) {
    return signs.stream().mapToDouble(sign -> weights.getOrDefault(sign, 0.0)).sum();
  }

  /// Whether the signs are enough to give the source without a warning.
  public boolean sure(Set<Sign> signs) {
    return weigh(signs) >= least;
  }
}

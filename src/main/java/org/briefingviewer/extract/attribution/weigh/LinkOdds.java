// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.weigh;

import java.util.Collection;

/// Weighs whether somebody named near a figure belongs to its chain: a logistic regression whose
/// weights, in `link-signs.tsv`, were fitted to texts of our own.
public final class LinkOdds {

  private final Weights weights = Weights.read("extract/link-signs.tsv");

  /// Returns by how much the odds are more than enough, as a logarithm; less than 0 when they are
  /// not enough.
  public double over(Collection<String> signs) {
    return weights.sum(signs) - weights.least();
  }
}

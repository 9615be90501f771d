// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.pair;

import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.lexicon.WordRow;

/// Weighs what speaks for and against two figures being of one quantity, with weights that were
/// fitted to marked articles.
public final class PairScorer {
  /// The name of the row with what is added to every sum.
  public static final String BASE = "BASE";

  private final float[] weights = new float[PairSign.values().length];
  private float base;

  /// Reads the program's own weights.
  public static PairScorer read() {
    PairScorer scorer = new PairScorer();
    for (WordRow row : WordList.read("compare/pair-weights.tsv").rows()) {
      float weight = Float.parseFloat(row.get(1));
      if (row.get(0).equals(BASE)) {
        scorer.base = weight;
      } else {
        scorer.weights[PairSign.valueOf(row.get(0)).place()] = weight;
      }
    }
    return scorer;
  }

  /// Returns the logarithm of the odds that two figures are of one quantity.
  public double sum(float[] signs) {
    double sum = base;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * signs[i];
    }
    return sum;
  }
}

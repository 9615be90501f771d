// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.doubt;

import java.util.Map;

/// Says how likely one field is wrong.
///
/// @param line the weights of the sum of the trees, of each of [DoubtScorer#OPINIONS], and a base:
///   they make a share of how often answers were wrong in texts of other writers
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
record FieldScorer(BoostedTrees trees, double[] line) {
  double wrong(Map<String, Float> signs) {
    return share(line, inputs(trees.sum(signs), signs));
  }

  /// What the line weighs.
  static double[] inputs(double sum, Map<String, Float> signs) {
    double[] inputs = new double[DoubtScorer.OPINIONS.size() + 2];
    inputs[0] = sum;
    for (int i = 0; i < DoubtScorer.OPINIONS.size(); i++) {
      inputs[i + 1] = signs.getOrDefault(DoubtScorer.OPINIONS.get(i), 0f);
    }
    inputs[inputs.length - 1] = 1;
    return inputs;
  }

  static double share(double[] line, double[] inputs) {
    double odds = 0;
    for (int i = 0; i < line.length; i++) {
      odds += line[i] * inputs[i];
    }
    return 1 / (1 + Math.exp(-odds));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.doubt;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.briefingviewer.extract.trees.BoostedTrees;
import org.jspecify.annotations.Nullable;

/// Says how likely one field is wrong.
///
/// @param line the weights of the sum of the trees, of each of [DoubtScorer#OPINIONS], and a base:
///   they make a share of how often answers were wrong in texts of other writers
/// @param asked the doubt from which the encoder is asked
/// @param second the weights of that doubt, as a logarithm of odds, of each of [OpinionSigns#ALL],
///   and a base, where it was asked; null where it never is
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
record FieldScorer(BoostedTrees trees, double[] line, double asked, double @Nullable [] second) {
  static FieldScorer of(BoostedTrees trees, double[] line) {
    return new FieldScorer(trees, line, 1, null);
  }

  /// The same, which asks the encoder.
  ///
  /// @param weights the doubt from which it does, and the second line
  FieldScorer asking(double[] weights) {
    return new FieldScorer(trees, line, weights[0], Arrays.copyOfRange(weights, 1, weights.length));
  }

  /// Tells whether the encoder is to be asked where the trees doubt so much.
  boolean open(double wrong) {
    return second != null && wrong >= asked;
  }

  double wrong(Map<String, Float> signs) {
    return share(line, inputs(trees.sum(signs), signs));
  }

  /// What a doubt comes to with what the encoder says.
  double wrong(double first, Map<String, Float> said) {
    return second == null ? first : share(second, with(first, said));
  }

  /// What the line weighs.
  static double[] inputs(double sum, Map<String, Float> signs) {
    List<String> opinions = DoubtScorer.OPINIONS;
    double[] inputs = new double[opinions.size() + 2];
    inputs[0] = sum;
    for (int i = 0; i < opinions.size(); i++) {
      inputs[i + 1] = signs.getOrDefault(opinions.get(i), 0f);
    }
    inputs[inputs.length - 1] = 1;
    return inputs;
  }

  /// What the second line weighs.
  static double[] with(double first, Map<String, Float> said) {
    double[] inputs = new double[OpinionSigns.ALL.size() + 2];
    inputs[0] = Math.log(first / (1 - first));
    for (int i = 0; i < OpinionSigns.ALL.size(); i++) {
      inputs[i + 1] = said.getOrDefault(OpinionSigns.ALL.get(i), 0f);
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

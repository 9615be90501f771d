// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.weigh;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.lexicon.WordList;

/// The weights of a logistic regression: what each sign adds to the logarithm of the odds.
///
/// @param least the sum, without a constant, from which the odds are enough
record Weights(Map<String, Double> bySign, double least) {

  private static final String LEAST = "LEAST";

  Weights {
    bySign = Map.copyOf(bySign);
  }

  /// Reads a list with a row for each sign, and one named `LEAST`.
  static Weights read(String file) {
    Map<String, Double> bySign = new HashMap<>();
    double least = 0;
    for (List<String> row : WordList.read(file).rows()) {
      double weight = Double.parseDouble(row.get(1));
      if (row.getFirst().equals(LEAST)) {
        least = weight;
      } else {
        bySign.put(row.getFirst(), weight);
      }
    }
    return new Weights(bySign, least);
  }

  /// Returns the logarithm of the odds up to a constant; a sign without a weight adds nothing.
  double sum(Collection<String> signs) {
    double sum = 0;
    for (String sign : signs) {
      sum += bySign.getOrDefault(sign, 0.0);
    }
    return sum;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A logistic regression over signs that are there or not, fitted by gradient ascent with momentum.
///
/// @param ridge how strongly weights are drawn to zero
/// @param rare a sign that fewer examples bear is not weighed
record Regression(double ridge, int rare) {

  private static final int STEPS = 6000;
  private static final double STEP = 0.0002;
  private static final double MOMENTUM = 0.95;

  /// What is or is not so, and what speaks for and against it; each sign counts once.
  record Example(Collection<String> signs, boolean right) {}

  /// The weights under which the examples are likeliest.
  ///
  /// @param bias the logarithm of the odds of an example without signs
  record Fitted(Map<String, Double> weights, double bias) {

    /// Returns the logarithm of the odds for `signs`.
    double odds(Collection<String> signs) {
      double odds = bias;
      for (String sign : new HashSet<>(signs)) {
        odds += weights.getOrDefault(sign, 0.0);
      }
      return odds;
    }

    /// Writes a row for each of `signs`, in their order, and the sum that has to be reached.
    ///
    /// @param least the logarithm of the odds that is enough
    void write(Path file, String heading, Collection<String> signs, double least)
        throws IOException {
      StringBuilder rows = new StringBuilder("# " + heading + "\n");
      for (String sign : signs) {
        rows.append(
            String.format(Locale.ROOT, "%s\t%.2f%n", sign, weights.getOrDefault(sign, 0.0)));
      }
      rows.append(String.format(Locale.ROOT, "LEAST\t%.2f%n", least - bias));
      Files.writeString(file, rows.toString());
    }
  }

  Fitted fit(List<Example> examples) {
    Map<String, Integer> borne = new HashMap<>();
    examples.forEach(e -> new HashSet<>(e.signs()).forEach(s -> borne.merge(s, 1, Integer::sum)));
    Map<String, Integer> numbers = new HashMap<>();
    borne.forEach(
        (sign, times) -> {
          if (times >= rare) {
            numbers.put(sign, numbers.size());
          }
        });
    List<int[]> rows = new ArrayList<>();
    for (Example example : examples) {
      rows.add(
          example.signs().stream()
              .distinct()
              .filter(numbers::containsKey)
              .mapToInt(numbers::get)
              .toArray());
    }
    double[] weight = climb(examples, rows, numbers.size());
    Map<String, Double> weights = new HashMap<>();
    numbers.forEach((sign, number) -> weights.put(sign, weight[number]));
    return new Fitted(weights, weight[numbers.size()]);
  }

  /// Returns the weights by number, the constant behind them.
  private double[] climb(List<Example> examples, List<int[]> rows, int signs) {
    double[] weight = new double[signs + 1];
    double[] speed = new double[signs + 1];
    for (int step = 0; step < STEPS; step++) {
      double[] slope = new double[signs + 1];
      for (int e = 0; e < rows.size(); e++) {
        double score = weight[signs];
        for (int sign : rows.get(e)) {
          score += weight[sign];
        }
        double miss = (examples.get(e).right() ? 1 : 0) - 1 / (1 + Math.exp(-score));
        for (int sign : rows.get(e)) {
          slope[sign] += miss;
        }
        slope[signs] += miss;
      }
      for (int i = 0; i <= signs; i++) {
        double pull = i < signs ? ridge * weight[i] : 0;
        speed[i] = MOMENTUM * speed[i] + STEP * (slope[i] - pull);
        weight[i] += speed[i];
      }
    }
    return weight;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.fitting;

import java.util.List;

/// A logistic regression, fitted by Newton's steps.
public final class Regression {
  private static final int STEPS = 30;

  /// What is or is not so, and what speaks for and against it.
  ///
  /// @param signs their values, with a 1 behind them for what is added to every sum
  /// @param one whether it is so
  /// @param weight how much it counts
  @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
  public record Example(double[] signs, boolean one, double weight) {}

  private Regression() {}

  /// Returns the weights under which the examples are likeliest; the last is added to every sum.
  ///
  /// @param ridge how strongly the weight of each sign is drawn to zero
  public static double[] fit(List<Example> examples, double[] ridge) {
    int n = ridge.length + 1;
    double[] weights = new double[n];
    for (int step = 0; step < STEPS; step++) {
      double[][] bend = new double[n][n + 1];
      for (int i = 0; i < n - 1; i++) {
        bend[i][i] = ridge[i];
        bend[i][n] = -ridge[i] * weights[i];
      }
      for (Example example : examples) {
        double share = 1 / (1 + Math.exp(-sum(weights, example.signs())));
        double slope = example.weight() * ((example.one() ? 1 : 0) - share);
        double curve = example.weight() * share * (1 - share);
        for (int i = 0; i < n; i++) {
          double sign = example.signs()[i];
          bend[i][n] += slope * sign;
          for (int j = 0; sign != 0 && j < n; j++) {
            bend[i][j] += curve * sign * example.signs()[j];
          }
        }
      }
      double[] by = solved(bend);
      for (int i = 0; i < n; i++) {
        weights[i] += by[i];
      }
    }
    return weights;
  }

  /// Returns the logarithm of the odds.
  public static double sum(double[] weights, double[] signs) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * signs[i];
    }
    return sum;
  }

  /// Solves a set of equations, each with its right side at the end.
  private static double[] solved(double[][] rows) {
    int n = rows.length;
    for (int i = 0; i < n; i++) {
      int most = i;
      for (int j = i + 1; j < n; j++) {
        most = Math.abs(rows[j][i]) > Math.abs(rows[most][i]) ? j : most;
      }
      double[] row = rows[most];
      rows[most] = rows[i];
      rows[i] = row;
      for (int j = 0; j < n; j++) {
        double share = j == i ? 0 : rows[j][i] / row[i];
        for (int k = i; share != 0 && k <= n; k++) {
          rows[j][k] -= share * row[k];
        }
      }
    }
    double[] found = new double[n];
    for (int i = 0; i < n; i++) {
      found[i] = rows[i][n] / rows[i][i];
    }
    return found;
  }
}

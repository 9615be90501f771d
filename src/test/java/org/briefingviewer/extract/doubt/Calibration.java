// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.doubt;

import java.util.Arrays;
import java.util.List;
import org.briefingviewer.extract.trees.Boosting.Example;

/// How what is said of answers lies to how often they were wrong.
public final class Calibration {
  private static final int STEPS = 6000;
  private static final double STEP = 0.05;

  /// How strongly weights are drawn to zero.
  private static final double RIDGE = 0.002;

  private Calibration() {}

  /// Returns the weights of a logistic line through held-out inputs (Platt's scaling, with his
  /// targets that keep from certainty); none of a weight that has the wrong sign.
  static double[] line(List<double[]> inputs, List<Example> examples) {
    long wrong = examples.stream().filter(Example::wrong).count();
    double yes = (wrong + 1.0) / (wrong + 2.0);
    double no = 1.0 / (examples.size() - wrong + 2.0);
    int size = inputs.getFirst().length;
    double[] line = new double[size];
    for (int step = 0; step < STEPS; step++) {
      double[] slope = new double[size];
      for (int i = 0; i < inputs.size(); i++) {
        double miss = (examples.get(i).wrong() ? yes : no) - FieldScorer.share(line, inputs.get(i));
        for (int k = 0; k < size; k++) {
          slope[k] += miss * inputs.get(i)[k];
        }
      }
      for (int k = 0; k < size; k++) {
        double pull = k == size - 1 ? 0 : RIDGE * line[k];
        line[k] += STEP * (slope[k] / inputs.size() - pull);
        boolean opinion = k > 0 && k < size - 1;
        line[k] = opinion ? Math.min(0, line[k]) : k == 0 ? Math.max(0, line[k]) : line[k];
      }
    }
    return line;
  }

  /// Moves the line so that the worst `share` of the answers come out at a half and more: what is
  /// wrong as often as right is too rare to be a line that helps anybody. A field whose wrong
  /// answers are not told from right ones stays as it is.
  static void shift(double[] line, List<double[]> inputs, List<Example> examples, double share) {
    double[] said = inputs.stream().mapToDouble(each -> FieldScorer.share(line, each)).toArray();
    if (share > 0 && area(said, examples) > TELLS) {
      double[] sorted = said.clone();
      Arrays.sort(sorted);
      double mark = sorted[(int) ((1 - share) * (sorted.length - 1))];
      line[line.length - 1] -= Math.log(mark / (1 - mark));
    }
  }

  private static final double TELLS = 0.6;

  /// The share of pairs of a wrong and a right answer of which the wrong one is said to be likelier
  /// wrong.
  public static double area(double[] said, List<Example> examples) {
    double over = 0;
    long pairs = 0;
    for (int i = 0; i < said.length; i++) {
      for (int k = 0; k < said.length; k++) {
        if (examples.get(i).wrong() && !examples.get(k).wrong()) {
          pairs++;
          over += said[i] > said[k] ? 1 : said[i] == said[k] ? 0.5 : 0;
        }
      }
    }
    return pairs == 0 ? 0.5 : over / pairs;
  }
}

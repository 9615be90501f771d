// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.grammar;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// A perceptron in training: weights of signs for classes, whose average over all steps is what is
/// kept.
final class AveragedPerceptron {

  /// One sign's weights for each class, how they added up, and since which step they stand.
  private static final class Row {
    final float[] weights;
    final double[] sums;
    final int[] since;
    int seen;

    Row(int classes) {
      weights = new float[classes];
      sums = new double[classes];
      since = new int[classes];
    }

    void add(int c, float by, int step) {
      sums[c] += (double) weights[c] * (step - since[c]);
      since[c] = step;
      weights[c] += by;
    }
  }

  private final int classes;
  private final Map<Integer, Row> rows = new HashMap<>();
  private int step;

  AveragedPerceptron(int classes) {
    this.classes = classes;
  }

  float[] scores(TagSigns.Keys signs) {
    float[] scores = new float[classes];
    for (int i = 0; i < signs.count(); i++) {
      Row row = rows.get(signs.keys()[i]);
      if (row != null) {
        for (int c = 0; c < classes; c++) {
          scores[c] += row.weights[c];
        }
      }
    }
    return scores;
  }

  /// Learns that class `right` was meant and not class `wrong`.
  void learn(TagSigns.Keys signs, int right, int wrong) {
    step++;
    if (right == wrong) {
      return;
    }
    for (int i = 0; i < signs.count(); i++) {
      Row row = rows.computeIfAbsent(signs.keys()[i], key -> new Row(classes));
      row.seen++;
      row.add(right, 1, step);
      row.add(wrong, -1, step);
    }
  }

  /// Returns the averages in the form that [TagWeights#read] reads, each as a whole number from
  /// -127 to 127.
  ///
  /// @param rare signs that were learnt from less often are left out
  byte[] written(int rare) throws IOException {
    TreeMap<Integer, double[]> averages = new TreeMap<>();
    double most = 0;
    for (Map.Entry<Integer, Row> entry : rows.entrySet()) {
      Row row = entry.getValue();
      if (row.seen >= rare) {
        double[] average = new double[classes];
        for (int c = 0; c < classes; c++) {
          row.add(c, 0, step);
          average[c] = row.sums[c] / step;
          most = Math.max(most, Math.abs(average[c]));
        }
        averages.put(entry.getKey(), average);
      }
    }
    double[] all =
        averages.values().stream()
            .flatMapToDouble(Arrays::stream)
            .map(Math::abs)
            .filter(w -> w > 0)
            .sorted()
            .toArray();
    // The few largest are cut, so that the many small ones keep their differences.
    double scale = 127 / all[(int) (all.length * 0.9995)];
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(body);
    int before = 0;
    int signs = 0;
    int bytes = 0;
    for (Map.Entry<Integer, double[]> entry : averages.entrySet()) {
      ByteArrayOutputStream row = new ByteArrayOutputStream();
      for (int c = 0; c < classes; c++) {
        long weight = Math.round(entry.getValue()[c] * scale);
        if (weight != 0) {
          row.write(c);
          row.write((int) Math.max(-127, Math.min(127, weight)));
        }
      }
      if (row.size() > 0) {
        out.writeInt(entry.getKey() - before);
        out.writeByte(row.size() / 2);
        out.write(row.toByteArray());
        before = entry.getKey();
        signs++;
        bytes += 1 + row.size();
      }
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    DataOutputStream head = new DataOutputStream(whole);
    head.writeInt(classes);
    head.writeInt(signs);
    head.writeInt(bytes);
    head.write(body.toByteArray());
    return whole.toByteArray();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.util.BitSet;
import java.util.List;

/// How high the rows of a column are, in pixels: measured where they have been in view, guessed
/// elsewhere from the length of their text and what the measured ones took.
final class RowHeights {
  /// What a character takes before anything is measured: a line of 32 pixels holds about 70.
  private static final double FIRST_GUESS = 32.0 / 70;

  /// What a row takes beside its text.
  private static final double ROW = 24;

  /// So many measured characters make a guess; later ones would only make the thumb tremble.
  private static final int ENOUGH = 4_000;

  private int[] lengths = new int[0];
  private double[] heights = new double[0];
  private final BitSet measured = new BitSet();
  private double perCharacter = FIRST_GUESS;
  private int seen;
  private double seenPixels;
  private double total;

  /// Begins anew with unmeasured rows.
  ///
  /// @param rowLengths the characters of each row
  void reset(List<Integer> rowLengths) {
    lengths = rowLengths.stream().mapToInt(Integer::intValue).toArray();
    heights = new double[lengths.length];
    forget();
  }

  /// Takes all rows as unmeasured.
  void forget() {
    measured.clear();
    seen = 0;
    seenPixels = 0;
    guess();
  }

  private void guess() {
    total = 0;
    for (int row = 0; row < heights.length; row++) {
      if (!measured.get(row)) {
        heights[row] = ROW + Math.ceil(lengths[row] * perCharacter);
      }
      total += heights[row];
    }
  }

  int count() {
    return heights.length;
  }

  boolean measured(int row) {
    return measured.get(row);
  }

  double of(int row) {
    return heights[row];
  }

  void measure(int row, double height) {
    total += height - heights[row];
    heights[row] = height;
    if (!measured.get(row)) {
      measured.set(row);
      learn(row);
    }
  }

  private void learn(int row) {
    if (seen < ENOUGH) {
      seen += lengths[row];
      seenPixels += Math.max(0, heights[row] - ROW);
      if (seen >= ENOUGH) {
        perCharacter = seenPixels / seen;
        guess();
      }
    }
  }

  double total() {
    return total;
  }

  /// Returns the sum of the heights of the rows above `row`.
  double before(int row) {
    double sum = 0;
    for (int i = 0; i < Math.min(row, heights.length); i++) {
      sum += heights[i];
    }
    return sum;
  }

  /// Returns the upper edge of each row, counted from the top of the first one, and at last the
  /// lower edge of the last one.
  double[] tops() {
    double[] tops = new double[heights.length + 1];
    for (int row = 0; row < heights.length; row++) {
      tops[row + 1] = tops[row] + heights[row];
    }
    return tops;
  }

  /// Returns the row at `position` pixels below the top of the first one; the nearest one beyond
  /// the ends; -1 without rows.
  int rowAt(double position) {
    double bottom = 0;
    for (int row = 0; row < heights.length; row++) {
      bottom += heights[row];
      if (position < bottom) {
        return row;
      }
    }
    return heights.length - 1;
  }
}

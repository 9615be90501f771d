// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.translation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;

/// Finds which paragraphs of two texts say the same, both in their order: the cheapest path after
/// Gale and Church (1993), by length, with what both texts share in its favour. Paragraphs may be
/// merged, split, left out and added. Keeps a byte for each pair that is looked at, and of long
/// texts looks at those along the diagonal alone.
final class ParagraphAligner {
  /// How many pairs are looked at, at most.
  private static final int MOST_PAIRS = 16_000_000;

  /// How much paragraphs of a translation vary in length, for each letter.
  private static final double SPREAD = 5;

  /// How heavy the tails are: a free translation is still one.
  private static final double FREEDOM = 3;

  private static final double SKIP = 3;

  /// A step: so many paragraphs of the original are so many of the translation.
  ///
  /// @param cost how rare that is
  private record Step(int original, int translation, double cost) {}

  private static final List<Step> STEPS =
      List.of(
          new Step(1, 1, 0),
          new Step(1, 0, SKIP),
          new Step(0, 1, SKIP),
          new Step(2, 1, 1.2),
          new Step(1, 2, 1.2),
          new Step(3, 1, 2.4),
          new Step(1, 3, 2.4),
          new Step(4, 1, 3.2),
          new Step(1, 4, 3.2));

  private static final int LONGEST = 4;

  /// A paragraph with what the other text does not have anywhere is easily left out: how much each
  /// such thing takes off, as a share of what it would tell, and what is left at least.
  private static final double ORPHAN = 0.5;

  private static final double LEAST_SKIP = 0.5;

  private final double[] original;
  private final double[] translation;
  private final SharedAnchors shared;
  private final boolean headlines;
  private final double[] leavingOut;
  private final double[] adding;
  private final int rows;
  private final int columns;
  private final int half;

  /// The costs of the last rows, and what is shared by the last paragraphs, both in turn.
  private final double[][] costs;

  private final SharedAnchors.Row[] sharing = new SharedAnchors.Row[LONGEST];
  private final byte[][] back;

  private ParagraphAligner(AlignableText original, AlignableText translation) {
    this.original = lengths(original);
    this.translation = lengths(translation);
    this.shared = new SharedAnchors(original, translation);
    this.headlines = original.headline() && translation.headline();
    this.leavingOut = skipping(original, translation);
    this.adding = skipping(translation, original);
    this.rows = this.original.length;
    this.columns = this.translation.length;
    this.half = Math.max(LONGEST + 1, MOST_PAIRS / (2 * (rows + 1)));
    this.costs = new double[LONGEST + 1][columns + 1];
    this.back = new byte[rows + 1][];
  }

  /// Returns the aligned paragraphs in order, covering both texts.
  static List<AlignedParagraph> align(AlignableText original, AlignableText translation) {
    return new ParagraphAligner(original, translation).path();
  }

  /// Returns what it costs that a text has each of its paragraphs alone: less where it is the
  /// longer one by far.
  private static double[] skipping(AlignableText text, AlignableText other) {
    double all = Math.max(1, DoubleStream.of(lengths(text)).sum());
    double skip = SKIP * Math.min(1, DoubleStream.of(lengths(other)).sum() / all);
    Set<String> there = new HashSet<>();
    other.anchors().forEach(each -> there.addAll(each.keySet()));
    return text.anchors().stream()
        .mapToDouble(
            each -> {
              double orphans = 0;
              for (Map.Entry<String, Double> anchor : each.entrySet()) {
                orphans += there.contains(anchor.getKey()) ? 0 : anchor.getValue();
              }
              return Math.max(LEAST_SKIP, skip - ORPHAN * orphans);
            })
        .toArray();
  }

  private static double[] lengths(AlignableText text) {
    return text.lengths().stream().mapToDouble(Double::doubleValue).toArray();
  }

  private int low(int row) {
    return Math.clamp((long) row * columns / Math.max(1, rows) - half, 0, columns);
  }

  private int high(int row) {
    return row == rows
        ? columns
        : (int) Math.min(columns, (long) (row + 1) * columns / Math.max(1, rows) + half);
  }

  private List<AlignedParagraph> path() {
    for (int row = 0; row <= rows; row++) {
      if (row > 0) {
        sharing[(row - 1) % LONGEST] = sharing(row - 1);
      }
      fill(row);
    }
    List<AlignedParagraph> path = new ArrayList<>();
    int row = rows;
    int column = columns;
    while (row > 0 || column > 0) {
      Step step = STEPS.get(back[row][column - low(row)]);
      path.add(
          new AlignedParagraph(row - step.original(), row, column - step.translation(), column));
      row -= step.original();
      column -= step.translation();
    }
    Collections.reverse(path);
    return List.copyOf(path);
  }

  /// Returns what a paragraph shares with those that the next rows look at.
  private SharedAnchors.Row sharing(int paragraph) {
    int from = Math.max(0, low(paragraph) - LONGEST);
    return shared.with(paragraph, from, high(Math.min(rows, paragraph + LONGEST)));
  }

  private void fill(int row) {
    double[] now = costs[row % costs.length];
    int low = low(row);
    int high = high(row);
    Arrays.fill(now, low, high + 1, Double.POSITIVE_INFINITY);
    back[row] = new byte[high - low + 1];
    for (int column = low; column <= high; column++) {
      if (row == 0 && column == 0) {
        now[0] = 0;
        continue;
      }
      for (int i = 0; i < STEPS.size(); i++) {
        double cost = cost(STEPS.get(i), row, column);
        if (cost < now[column]) {
          now[column] = cost;
          back[row][column - low] = (byte) i;
        }
      }
    }
  }

  /// Returns the cost of the path whose last step ends before a row and a column.
  private double cost(Step step, int row, int column) {
    int fromRow = row - step.original();
    int fromColumn = column - step.translation();
    if (fromRow < 0 || fromColumn < low(Math.max(0, fromRow)) || fromColumn > high(fromRow)) {
      return Double.POSITIVE_INFINITY;
    }
    double before = costs[fromRow % costs.length][fromColumn];
    boolean first = fromRow == 0 || fromColumn == 0;
    if (before == Double.POSITIVE_INFINITY || (headlines && first && (row != 1 || column != 1))) {
      return Double.POSITIVE_INFINITY; // a headline is the other's
    }
    if (step.original() == 0 || step.translation() == 0) {
      return before + (step.original() == 0 ? adding[fromColumn] : leavingOut[fromRow]);
    }
    double one = 0;
    for (int i = fromRow; i < row; i++) {
      one += original[i];
    }
    double other = 0;
    double both = 0;
    for (int j = fromColumn; j < column; j++) {
      other += translation[j];
      for (int i = fromRow; i < row; i++) {
        both += sharing[i % LONGEST].with(j);
      }
    }
    double apart = one - other;
    double variance = SPREAD * (one + other) / 2 + 1;
    double length = (FREEDOM + 1) / 2 * Math.log1p(apart * apart / variance / FREEDOM);
    return before + step.cost() + length - both;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.trees;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.briefingviewer.extract.trees.BoostedTrees.Leaf;
import org.briefingviewer.extract.trees.BoostedTrees.Node;
import org.briefingviewer.extract.trees.BoostedTrees.Split;
import org.jspecify.annotations.Nullable;

/// Fits small trees one after another, each to what those before it have left (Friedman's gradient
/// boosting, logistic loss, Newton's steps). The same examples give the same trees.
///
/// @param trees how many
/// @param depth how many questions a tree asks at most
/// @param rate how much of each tree is taken
/// @param least how many examples a leaf has at least
/// @param ridge how strongly what a leaf adds is drawn to zero
/// @param signs the share of signs that a tree may ask for
/// @param texts a sign that fewer texts have is not asked for
public record Boosting(
    int trees, int depth, double rate, int least, double ridge, double signs, int texts) {

  public record Example(String text, Map<String, Float> signs, boolean wrong) {}

  /// The examples as numbers: which signs each has, and over how many of a sign's marks it is.
  @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
  private record Table(List<String> names, List<float[]> marks, int[][] signs, int[][] bins) {}

  public List<Node> fit(List<Example> examples) {
    Table table = table(examples);
    int n = examples.size();
    double[] score = new double[n];
    double base = examples.stream().filter(Example::wrong).count() / (double) n;
    double first = Math.log(base / (1 - base));
    Arrays.fill(score, first);
    List<Node> grown = new ArrayList<>(List.of(new Leaf(first)));
    Random random = new Random(11);
    int[] all = new int[n];
    Arrays.setAll(all, i -> i);
    for (int t = 0; t < trees; t++) {
      double[] slope = new double[n];
      double[] bend = new double[n];
      for (int i = 0; i < n; i++) {
        double p = 1 / (1 + Math.exp(-score[i]));
        slope[i] = (examples.get(i).wrong() ? 1 : 0) - p;
        bend[i] = p * (1 - p);
      }
      boolean[] asked = new boolean[table.names.size()];
      for (int i = 0; i < asked.length; i++) {
        asked[i] = random.nextDouble() < signs;
      }
      Node tree = grow(new Step(table, asked, slope, bend), all, depth);
      grown.add(tree);
      BoostedTrees one = new BoostedTrees(List.of(tree));
      for (int i = 0; i < n; i++) {
        score[i] += one.sum(examples.get(i).signs());
      }
    }
    return grown;
  }

  /// Returns a tree as a row of cells, as [BoostedTrees#read] reads it.
  public static String written(Node tree) {
    return switch (tree) {
      case Leaf leaf -> String.format(Locale.ROOT, "%.4f", leaf.weight());
      case Split split ->
          "?%s\t%s\t%s\t%s"
              .formatted(split.sign(), split.mark(), written(split.no()), written(split.yes()));
    };
  }

  /// What a tree is grown to.
  @SuppressWarnings("ArrayRecordComponent")
  private record Step(Table table, boolean[] asked, double[] slope, double[] bend) {}

  private Node grow(Step step, int[] rows, int left) {
    double g = 0;
    double h = 0;
    for (int row : rows) {
      g += step.slope[row];
      h += step.bend[row];
    }
    Leaf leaf = new Leaf(Math.round(1e4 * rate * g / (h + ridge)) / 1e4);
    Question best = left == 0 || rows.length < 2 * least ? null : best(step, rows, g, h);
    if (best == null) {
      return leaf;
    }
    int[] over = new int[rows.length];
    int[] under = new int[rows.length];
    int yes = 0;
    int no = 0;
    for (int row : rows) {
      if (bin(step.table, row, best.sign) > best.mark) {
        over[yes++] = row;
      } else {
        under[no++] = row;
      }
    }
    return new Split(
        step.table.names.get(best.sign),
        step.table.marks.get(best.sign)[best.mark],
        grow(step, Arrays.copyOf(under, no), left - 1),
        grow(step, Arrays.copyOf(over, yes), left - 1));
  }

  private static int bin(Table table, int row, int sign) {
    int at = Arrays.binarySearch(table.signs[row], sign);
    return at < 0 ? 0 : table.bins[row][at];
  }

  private record Question(int sign, int mark) {}

  private @Nullable Question best(Step step, int[] rows, double g, double h) {
    int signs = step.table.names.size();
    double[] gs = new double[signs * (MARKS + 1)];
    double[] hs = new double[gs.length];
    int[] counts = new int[gs.length];
    for (int row : rows) {
      int[] own = step.table.signs[row];
      for (int i = 0; i < own.length; i++) {
        int at = own[i] * (MARKS + 1) + step.table.bins[row][i];
        gs[at] += step.slope[row];
        hs[at] += step.bend[row];
        counts[at]++;
      }
    }
    double most = 1e-6 + g * g / (h + ridge);
    Question best = null;
    for (int sign = 0; sign < signs; sign++) {
      double over = 0;
      double bend = 0;
      int count = 0;
      for (int mark = step.table.marks.get(sign).length - 1;
          mark >= 0 && step.asked[sign];
          mark--) {
        int at = sign * (MARKS + 1) + mark + 1;
        over += gs[at];
        bend += hs[at];
        count += counts[at];
        double gain = over * over / (bend + ridge) + (g - over) * (g - over) / (h - bend + ridge);
        if (count >= least && rows.length - count >= least && gain > most) {
          most = gain;
          best = new Question(sign, mark);
        }
      }
    }
    return best;
  }

  private Table table(List<Example> examples) {
    Map<String, Set<String>> seen = new HashMap<>();
    Map<String, TreeSet<Float>> values = new HashMap<>();
    for (Example example : examples) {
      example
          .signs()
          .forEach(
              (sign, value) -> {
                seen.computeIfAbsent(sign, s -> new HashSet<>()).add(example.text());
                values.computeIfAbsent(sign, s -> new TreeSet<>(Set.of(0f))).add(value);
              });
    }
    List<String> names =
        new TreeSet<>(seen.keySet())
            .stream()
                .filter(sign -> seen.get(sign).size() >= texts && !sign.contains("\t"))
                .toList();
    List<float[]> marks = names.stream().map(name -> marks(values.get(name))).toList();
    int[][] signs = new int[examples.size()][];
    int[][] bins = new int[examples.size()][];
    for (int e = 0; e < signs.length; e++) {
      Map<String, Float> own = examples.get(e).signs();
      signs[e] =
          own.keySet().stream()
              .mapToInt(sign -> Collections.binarySearch(names, sign))
              .filter(sign -> sign >= 0)
              .sorted()
              .toArray();
      bins[e] = new int[signs[e].length];
      for (int i = 0; i < bins[e].length; i++) {
        float value = own.getOrDefault(names.get(signs[e][i]), 0f);
        for (float mark : marks.get(signs[e][i])) {
          bins[e][i] += value > mark ? 1 : 0;
        }
      }
    }
    return new Table(names, marks, signs, bins);
  }

  private static final int MARKS = 16;

  /// At most so many marks, between values that occur.
  private static float[] marks(TreeSet<Float> values) {
    List<Float> all = List.copyOf(values);
    int size = Math.min(MARKS, all.size() - 1);
    float[] chosen = new float[Math.max(size, 0)];
    for (int i = 0; i < size; i++) {
      int at = i * (all.size() - 1) / size;
      chosen[i] = (all.get(at) + all.get(at + 1)) / 2;
    }
    return chosen;
  }
}

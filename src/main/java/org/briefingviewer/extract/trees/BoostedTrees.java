// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.trees;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A sum of small trees: what it comes to for the signs of an answer, as a logarithm of odds, is
/// how likely the answer is wrong. Immutable.
public final class BoostedTrees {
  private final List<Node> trees;

  public BoostedTrees(List<Node> trees) {
    this.trees = List.copyOf(trees);
  }

  /// A tree, or a branch of it.
  public sealed interface Node {}

  /// What a tree adds.
  public record Leaf(double weight) implements Node {}

  /// A question: whether a sign is over a mark.
  public record Split(String sign, float mark, Node no, Node yes) implements Node {}

  public double sum(Map<String, Float> signs) {
    double sum = 0;
    for (Node tree : trees) {
      Node at = tree;
      while (at instanceof Split split) {
        at = signs.getOrDefault(split.sign(), 0f) > split.mark() ? split.yes() : split.no();
      }
      sum += ((Leaf) at).weight();
    }
    return sum;
  }

  /// Reads a tree from its cells: a weight, or a sign, a mark, and what follows where the sign is
  /// not and where it is over it.
  public static Node read(List<String> cells) {
    return read(new ArrayList<>(cells).iterator());
  }

  private static Node read(java.util.Iterator<String> cells) {
    String cell = cells.next();
    if (!cell.startsWith("?")) {
      return new Leaf(Double.parseDouble(cell));
    }
    float mark = Float.parseFloat(cells.next());
    Node no = read(cells);
    return new Split(cell.substring(1), mark, no, read(cells));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much tells that a paragraph of an original and one of its translation say the same.
final class SharedAnchors {
  /// What stands in more paragraphs than that of one text tells nothing.
  private static final int COMMON = 24;

  /// The most that is told of a pair.
  private static final double MOST = 10;

  private final List<Map<String, Double>> original;
  private final Map<String, List<Integer>> places;
  private final Map<String, Integer> counts;

  SharedAnchors(AlignableText original, AlignableText translation) {
    this.original = original.anchors();
    this.places = places(translation.anchors());
    this.counts = new HashMap<>();
    this.original.forEach(each -> each.keySet().forEach(key -> counts.merge(key, 1, Integer::sum)));
  }

  private static Map<String, List<Integer>> places(List<Map<String, Double>> anchors) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < anchors.size(); i++) {
      for (String key : anchors.get(i).keySet()) {
        places.computeIfAbsent(key, _ -> new ArrayList<>()).add(i);
      }
    }
    return places;
  }

  /// What a paragraph of the original shares with some of the translation.
  static final class Row {
    private final int from;
    private final double[] shared;

    /// @param from index of the first of those
    private Row(int from, int to) {
      this.from = from;
      this.shared = new double[to - from];
    }

    double with(int column) {
      return Math.min(MOST, shared[column - from]);
    }

    private void add(int column, double told) {
      if (column >= from && column - from < shared.length) {
        shared[column - from] += told;
      }
    }
  }

  /// Returns how much a paragraph of the original shares with each of those of the translation from
  /// one on and before another.
  Row with(int paragraph, int from, int to) {
    Row row = new Row(from, to);
    original.get(paragraph).forEach((key, weight) -> add(key, weight, row));
    return row;
  }

  private void add(String key, double weight, Row row) {
    List<Integer> there = places.getOrDefault(key, List.of());
    int here = counts.getOrDefault(key, 0);
    if (there.size() <= COMMON && here <= COMMON) {
      double told = weight / Math.sqrt((double) there.size() * here);
      there.forEach(column -> row.add(column, told));
    }
  }
}

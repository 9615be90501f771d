// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.anchor;

/// The best match of a pattern inside a stretch of text by edit distance: the pattern whole, the
/// text from and to anywhere (Sellers 1980).
final class Alignment {
  private final int distance;
  private final int[] places;

  private Alignment(int distance, int[] places) {
    this.distance = distance;
    this.places = places;
  }

  /// Returns how many insertions, deletions and replacements lie between the two.
  int distance() {
    return distance;
  }

  /// Returns the offset in the stretch on which a border of the pattern, 0 to its length, came to
  /// lie.
  int place(int border) {
    return places[border];
  }

  static Alignment of(String pattern, String text) {
    int rows = pattern.length();
    int columns = text.length();
    int[][] cost = new int[rows + 1][columns + 1];
    for (int i = 1; i <= rows; i++) {
      cost[i][0] = i;
      for (int j = 1; j <= columns; j++) {
        int replace = cost[i - 1][j - 1] + (pattern.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1);
        cost[i][j] = Math.min(replace, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
      }
    }
    int end = 0;
    for (int j = 1; j <= columns; j++) {
      if (cost[rows][j] < cost[rows][end]) {
        end = j;
      }
    }
    return new Alignment(cost[rows][end], trace(cost, pattern, text, end));
  }

  private static int[] trace(int[][] cost, String pattern, String text, int end) {
    int[] places = new int[pattern.length() + 1];
    int i = pattern.length();
    int j = end;
    places[i] = j;
    while (i > 0) {
      boolean same = j > 0 && pattern.charAt(i - 1) == text.charAt(j - 1);
      if (j > 0 && cost[i][j] == cost[i - 1][j - 1] + (same ? 0 : 1)) {
        j--;
        places[--i] = j;
      } else if (cost[i][j] == cost[i - 1][j] + 1) {
        places[--i] = j;
      } else {
        j--;
      }
    }
    return places;
  }

  /// Returns how alike two texts are, 0 to 1: one minus their edit distance by the longer length.
  static double likeness(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    if (longer == 0) {
      return 1;
    }
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replace = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replace, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return 1 - row[other.length()] / (double) longer;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.group;

/// Things that are put together pair by pair.
public final class DisjointSets {
  private final int[] parent;
  private final int[] sizes;

  public DisjointSets(int count) {
    parent = new int[count];
    sizes = new int[count];
    for (int i = 0; i < count; i++) {
      parent[i] = i;
      sizes[i] = 1;
    }
  }

  /// Returns what stands for the set that holds `one`.
  public int of(int one) {
    int at = one;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /// Puts the sets of two together; returns what stands for both.
  public int join(int one, int other) {
    int a = of(one);
    int b = of(other);
    if (a == b) {
      return a;
    }
    int large = sizes[a] >= sizes[b] ? a : b;
    int small = large == a ? b : a;
    parent[small] = large;
    sizes[large] += sizes[small];
    return large;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.origin;

import java.util.Arrays;

/// Counts for pairs of numbers, in two arrays instead of objects.
final class PairCounts {
  private static final long FREE = -1;
  private static final int HALF = 32;

  private long[] pairs = filled(1 << 12);
  private int[] counts = new int[1 << 12];
  private int size;

  /// Hears of a pair and how often it was counted.
  @FunctionalInterface
  interface Hearer {
    void pair(int one, int other, int count);
  }

  void add(int one, int other) {
    if (2 * size >= pairs.length) {
      grow();
    }
    long pair = ((long) one << HALF) | other;
    int slot = slot(pair);
    if (pairs[slot] == FREE) {
      pairs[slot] = pair;
      size++;
    }
    counts[slot]++;
  }

  void each(Hearer hearer) {
    for (int i = 0; i < pairs.length; i++) {
      if (pairs[i] != FREE) {
        hearer.pair((int) (pairs[i] >>> HALF), (int) pairs[i], counts[i]);
      }
    }
  }

  private int slot(long pair) {
    int mask = pairs.length - 1;
    long mixed = pair * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> HALF) & mask;
    while (pairs[slot] != FREE && pairs[slot] != pair) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] before = pairs;
    int[] counted = counts;
    pairs = filled(2 * before.length);
    counts = new int[pairs.length];
    for (int i = 0; i < before.length; i++) {
      if (before[i] != FREE) {
        int slot = slot(before[i]);
        pairs[slot] = before[i];
        counts[slot] = counted[i];
      }
    }
  }

  private static long[] filled(int length) {
    long[] array = new long[length];
    Arrays.fill(array, FREE);
    return array;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.origin;

import java.util.Arrays;
import java.util.List;

/// Goes through the runs of all articles, run by run, with the articles that have each. All runs
/// lie in one sorted array, in slices, so that no more memory is taken than they need.
final class RunCursor {
  private static final int SLICES = 16;
  private static final int SHIFT = 60;

  private final List<long[]> runs;
  private long[] hashes = {};
  private int[] owners = {};
  private int at;
  private int slice;

  /// @param runs of each article, sorted and each once
  RunCursor(List<long[]> runs) {
    this.runs = runs;
  }

  /// Puts the articles that have the next run into `having`, as many as it takes.
  ///
  /// @return how many have it; 0 at the end
  int next(int[] having) {
    while (at == hashes.length) {
      if (slice == SLICES) {
        return 0;
      }
      load(slice++);
    }
    long run = hashes[at];
    int count = 0;
    for (; at < hashes.length && hashes[at] == run; at++) {
      if (count < having.length) {
        having[count] = owners[at];
      }
      count++;
    }
    return count;
  }

  private void load(int number) {
    int total = 0;
    for (long[] own : runs) {
      for (long run : own) {
        total += run >>> SHIFT == number ? 1 : 0;
      }
    }
    Tagged[] all = new Tagged[total];
    int filled = 0;
    for (int owner = 0; owner < runs.size(); owner++) {
      for (long run : runs.get(owner)) {
        if (run >>> SHIFT == number) {
          all[filled++] = new Tagged(run, owner);
        }
      }
    }
    Arrays.sort(all);
    hashes = new long[total];
    owners = new int[total];
    for (int i = 0; i < total; i++) {
      hashes[i] = all[i].run();
      owners[i] = all[i].owner();
    }
    at = 0;
  }

  private record Tagged(long run, int owner) implements Comparable<Tagged> {
    @Override
    public int compareTo(Tagged other) {
      int runs = Long.compare(run, other.run);
      return runs != 0 ? runs : Integer.compare(owner, other.owner);
    }
  }
}

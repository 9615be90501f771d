// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.review;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// How far the things to be looked at are settled.
///
/// @param all how many there are
/// @param left how many nobody settled
/// @param inBulk how many were settled together with others, and not read
/// @param by who settled them
public record ReviewCount(int all, int left, int inBulk, SortedSet<String> by) {

  /// Nothing to be looked at.
  public static final ReviewCount NONE = new ReviewCount(0, 0, 0, new TreeSet<>());

  public static ReviewCount of(List<ReviewStop> stops) {
    int left = 0;
    int inBulk = 0;
    SortedSet<String> by = new TreeSet<>();
    for (ReviewStop stop : stops) {
      left += stop.settled() ? 0 : 1;
      inBulk += stop.settled() && !stop.looked() ? 1 : 0;
      if (stop.settled() && stop.review().by() != null) {
        by.add(stop.review().by());
      }
    }
    return new ReviewCount(stops.size(), left, inBulk, by);
  }

  /// Returns the count of several articles together.
  public static ReviewCount sum(Iterable<ReviewCount> counts) {
    int all = 0;
    int left = 0;
    int inBulk = 0;
    SortedSet<String> by = new TreeSet<>();
    for (ReviewCount count : counts) {
      all += count.all;
      left += count.left;
      inBulk += count.inBulk;
      by.addAll(count.by);
    }
    return new ReviewCount(all, left, inBulk, by);
  }

  /// Returns whether everything is settled.
  public boolean done() {
    return left == 0;
  }

  /// Returns how many were read one by one and settled.
  public int read() {
    return all - left - inBulk;
  }
}

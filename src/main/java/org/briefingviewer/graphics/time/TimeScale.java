// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Places days on a line. Where nothing happens for a good part of the time that is left to show,
/// the line is broken, so that the rest can be seen: a few old days do not take the width from the
/// many of late. Between two breaks it is to scale, the same everywhere.
///
/// @param stretches the days between the breaks, in order
/// @param left of the first stretch, in pixels
/// @param day the width of a day, in pixels
public record TimeScale(List<DaySpan> stretches, double left, double day) {
  /// The width of a break, in pixels.
  public static final double BREAK = 44;

  /// How far a stretch goes on beyond its first and its last day, in pixels.
  public static final double PAD = 18;

  /// A gap that is a larger part than this of the time without the longer gaps is a break.
  private static final double LONGEST = 0.3;

  /// The part of the width that breaks may take.
  private static final double BREAKS = 0.5;

  private static final long SHORTEST_BREAK = 400;

  public TimeScale {
    stretches = List.copyOf(stretches);
  }

  /// Returns the scale for `spans`, which are not empty, within `width` pixels.
  public static TimeScale of(List<DaySpan> spans, double width) {
    List<DaySpan> sorted = new ArrayList<>(spans);
    sorted.sort((a, b) -> Long.compare(a.first(), b.first()));
    long broken = shortestBreak(sorted, width);
    List<DaySpan> stretches = new ArrayList<>();
    DaySpan at = sorted.getFirst();
    for (DaySpan next : sorted) {
      if (next.first() - at.end() >= broken) {
        stretches.add(at);
        at = next;
      }
      at = new DaySpan(at.first(), Math.max(at.end(), next.end()));
    }
    stretches.add(at);
    double days = stretches.stream().mapToLong(s -> s.end() - s.first()).sum();
    double room = width - 2 * PAD * stretches.size() - BREAK * (stretches.size() - 1);
    return new TimeScale(stretches, 0, room / days);
  }

  /// Returns how many days the shortest gap has that is a break: from the longest gap on, as long
  /// as one is a large part of what the longer ones leave.
  private static long shortestBreak(List<DaySpan> sorted, double width) {
    List<Long> gaps = new ArrayList<>();
    long end = sorted.getFirst().end();
    for (DaySpan next : sorted) {
      gaps.add(next.first() - end);
      end = Math.max(end, next.end());
    }
    gaps.sort(Comparator.reverseOrder());
    long rest = end - sorted.getFirst().first();
    long most = (long) (BREAKS * width / (BREAK + 2 * PAD));
    long shortest = Long.MAX_VALUE;
    for (long gap : gaps.subList(0, (int) Math.min(most, gaps.size()))) {
      if (gap <= SHORTEST_BREAK || gap <= LONGEST * rest) {
        break;
      }
      shortest = gap;
      rest -= gap;
    }
    return shortest;
  }

  /// Returns where `stretch` begins, without its pad, in pixels.
  public double start(int stretch) {
    double x = left + PAD;
    for (int i = 0; i < stretch; i++) {
      DaySpan before = stretches.get(i);
      x += (before.end() - before.first()) * day + 2 * PAD + BREAK;
    }
    return x;
  }

  /// Returns where `stretch` ends, without its pad, in pixels.
  public double end(int stretch) {
    DaySpan span = stretches.get(stretch);
    return start(stretch) + (span.end() - span.first()) * day;
  }

  /// Returns where a day begins, in pixels.
  public double x(long epochDay) {
    for (int i = stretches.size() - 1; i >= 0; i--) {
      if (epochDay >= stretches.get(i).first()) {
        return start(i) + (epochDay - stretches.get(i).first()) * day;
      }
    }
    return start(0);
  }
}

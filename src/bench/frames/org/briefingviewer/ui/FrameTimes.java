// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// How long frames took: the gap from one frame's beginning to the next one's, by the clock, and
/// what the two threads of a frame did in it, by processor time.
final class FrameTimes {
  private static final double NANOS = 1_000_000;
  private static final long LIMIT_NANOS = 50_000_000;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Set<String> OURS = Set.of("JavaFX Application Thread", "QuantumRenderer-0");

  private final String name;
  private final List<Long> gaps = new ArrayList<>();
  private final List<Long> work = new ArrayList<>();
  private final long[] ids;

  FrameTimes(String name) {
    this.name = name;
    this.ids =
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> OURS.contains(thread.getName()))
            .mapToLong(Thread::threadId)
            .toArray();
  }

  /// Returns the processor time that the window's and the painter's thread have used, in
  /// nanoseconds.
  long processorTime() {
    return Arrays.stream(ids).map(THREADS::getThreadCpuTime).sum();
  }

  /// Notes a frame.
  ///
  /// @param gap nanoseconds by the clock
  /// @param worked nanoseconds of processor time
  void add(long gap, long worked) {
    gaps.add(gap);
    work.add(worked);
  }

  /// Returns one line: what was done, how many frames, and both measures in milliseconds.
  String line() {
    return String.format(
        Locale.ROOT,
        "%-34s %5d frames  clock %s over 50: %-3d  processor %s over 50: %d",
        name,
        gaps.size(),
        figures(gaps),
        gaps.stream().filter(gap -> gap > LIMIT_NANOS).count(),
        figures(work),
        work.stream().filter(time -> time > LIMIT_NANOS).count());
  }

  private static String figures(List<Long> nanos) {
    List<Long> sorted = nanos.stream().sorted().toList();
    return String.format(
        Locale.ROOT,
        "median %5.1f  p95 %5.1f  worst %5.1f",
        at(sorted, 0.5),
        at(sorted, 0.95),
        at(sorted, 1));
  }

  private static double at(List<Long> sorted, double part) {
    int index = (int) Math.ceil(part * sorted.size()) - 1;
    return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, index)) / NANOS;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The processor time of a process and of those that it began, which goes on where a machine has
/// other things to do and the clock alone would run. What an ended one took since it was last
/// looked at is not in it.
final class ProcessorTime {
  private final ProcessHandle first;
  private final Map<Long, Duration> taken = new ConcurrentHashMap<>();

  ProcessorTime(ProcessHandle first) {
    this.first = first;
  }

  /// Looks, and returns what all took since each began.
  Duration now() {
    look(first);
    first.descendants().forEach(this::look);
    return all();
  }

  /// Looks at one of them.
  void look(ProcessHandle process) {
    process.info().totalCpuDuration().ifPresent(time -> taken.put(process.pid(), time));
  }

  /// Returns what all took, as it was when each was last looked at.
  Duration all() {
    return taken.values().stream().reduce(Duration.ZERO, Duration::plus);
  }

  /// Returns what the first one took, as it was then.
  Duration ofFirst() {
    return taken.getOrDefault(first.pid(), Duration.ZERO);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/// The processor time of this program and of those that it began, which goes on where a machine has
/// other things to do and the clock alone would run. What an ended one took since it was last
/// looked at is not in it.
final class ProcessorTime {
  private final ProcessHandle here = ProcessHandle.current();
  private final Map<Long, Duration> taken = new HashMap<>();

  /// Looks, and returns what all took since each began.
  Duration now() {
    look(here);
    here.descendants().forEach(this::look);
    return taken.values().stream().reduce(Duration.ZERO, Duration::plus);
  }

  private void look(ProcessHandle process) {
    process.info().totalCpuDuration().ifPresent(time -> taken.put(process.pid(), time));
  }
}

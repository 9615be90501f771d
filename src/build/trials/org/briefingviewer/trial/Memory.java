// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The memory of this process and of those that it began: the sum of what each has alone and its
/// share of what several have (PSS), looked at five times a second. Linux only.
final class Memory {
  private static final int MILLIS = 200;
  private static final String LINE = "Pss:";

  private volatile long most;

  Memory() {
    Thread.ofPlatform().daemon().name("memory").start(this::look);
  }

  void begin() {
    most = 0;
  }

  /// Returns the most since the beginning, in MB.
  long most() {
    return most >> 10;
  }

  private void look() {
    try {
      while (true) {
        ProcessHandle here = ProcessHandle.current();
        long all =
            Stream.concat(Stream.of(here), here.descendants())
                .mapToLong(process -> kilobytes(process.pid()))
                .sum();
        most = Math.max(most, all);
        Thread.sleep(MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static long kilobytes(long process) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/smaps_rollup"))) {
      return lines
          .filter(line -> line.startsWith(LINE))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    } catch (IOException | UncheckedIOException e) {
      return 0; // it has ended, or this is no Linux
    }
  }
}

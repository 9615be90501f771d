// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/// What a process and those that it began take, looked at five times a second: the sum of what each
/// has alone and its share of what several have (PSS), and their processor time. Linux only.
final class Memory {
  private static final int MILLIS = 200;
  private static final String LINE = "Pss:";

  private final ProcessHandle first;
  private final ProcessorTime processor;
  private volatile long most;
  private volatile long firstThen;

  private Memory(ProcessHandle first) {
    this.first = first;
    this.processor = new ProcessorTime(first);
    Thread.ofPlatform().daemon().name("memory").start(this::look);
  }

  /// Looks at a process until it has ended.
  static Memory of(ProcessHandle process) {
    return new Memory(process);
  }

  void begin() {
    most = 0;
  }

  /// Returns the most since the beginning, in MB.
  long most() {
    return most >> 10;
  }

  /// Returns how much of that the first process had.
  long ofFirst() {
    return firstThen >> 10;
  }

  /// Returns the processor time of all, as it was when each was last looked at.
  Duration processor() {
    return processor.all();
  }

  /// Returns the processor time of the first one alone.
  Duration processorOfFirst() {
    return processor.ofFirst();
  }

  private void look() {
    try {
      while (first.isAlive()) {
        long alone = looked(first);
        long all = alone + first.descendants().mapToLong(this::looked).sum();
        if (all > most) {
          most = all;
          firstThen = alone;
        }
        Thread.sleep(MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private long looked(ProcessHandle process) {
    processor.look(process);
    return kilobytes(process.pid());
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

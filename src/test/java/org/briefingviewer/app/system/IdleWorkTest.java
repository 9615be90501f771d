// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class IdleWorkTest {
  private static final int NICENESS = 18;

  /// The system's own word for it: the 19th value of the thread's line.
  @Test
  @EnabledOnOs(OS.LINUX)
  void itsThreadIsTheNicest() throws Exception {
    CompletableFuture<String> told = new CompletableFuture<>();
    new IdleWork()
        .run(
            Duration.ZERO,
            () -> {
              try {
                told.complete(Files.readString(Path.of("/proc/thread-self/stat")));
              } catch (java.io.IOException e) {
                told.completeExceptionally(e);
              }
            });
    String line = told.get(1, TimeUnit.MINUTES);
    String[] values = line.substring(line.lastIndexOf(')') + 2).split(" ");
    assertEquals("19", values[NICENESS - 2], line);
  }

  @Test
  void oneThingIsDoneAfterTheOtherOnAThreadThatKeepsNoProgramFromEnding() throws Exception {
    IdleWork work = new IdleWork();
    List<String> done = new ArrayList<>();
    CompletableFuture<Boolean> last = new CompletableFuture<>();
    work.run(Duration.ofMillis(50), () -> done.add("second"));
    work.run(Duration.ZERO, () -> done.add("first"));
    work.run(Duration.ofMillis(100), () -> last.complete(Thread.currentThread().isDaemon()));
    assertTrue(last.get(1, TimeUnit.MINUTES));
    assertEquals(List.of("first", "second"), done);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.presentation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// How much time of a presentation is gone. It stands still while it is paused.
public final class StageClock {
  private final InstantSource time;
  private Duration before = Duration.ZERO;
  private Instant since;
  private boolean running = true;

  public StageClock(InstantSource time) {
    this.time = time;
    since = time.instant();
  }

  /// Returns how much time is gone, without the pauses.
  public Duration gone() {
    return running ? before.plus(Duration.between(since, time.instant())) : before;
  }

  public boolean running() {
    return running;
  }

  /// Stops the clock, or lets it go on.
  public void run(boolean on) {
    if (on == running) {
      return;
    }
    before = gone();
    since = time.instant();
    running = on;
  }
}

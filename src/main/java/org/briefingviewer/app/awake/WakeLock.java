// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.awake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

/// Keeps the displays on until it is ended.
public final class WakeLock {
  private final CountDownLatch ended = new CountDownLatch(1);

  private WakeLock() {}

  /// Begins at once, and returns at once.
  ///
  /// @param failed called on another thread where the system offers no means
  public static WakeLock begin(Runnable failed) {
    WakeLock awake = new WakeLock();
    // Windows binds the wish to a thread; libraries are loaded beside what the user waits for.
    Thread.ofPlatform().daemon().name("briefing-awake").start(() -> awake.hold(failed));
    return awake;
  }

  public void end() {
    ended.countDown();
  }

  private void hold(Runnable failed) {
    List<WakeHold> taken = new ArrayList<>();
    for (WakeHold hold : means(System.getProperty("os.name", ""))) {
      if (hold.take()) {
        taken.add(hold);
      }
    }
    if (taken.isEmpty()) {
      failed.run();
      return;
    }
    try {
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    taken.forEach(WakeHold::release);
  }

  /// Returns the means that a system may have: a Linux desktop has its own, and the display's
  /// server another one, which does not know of the first.
  static List<WakeHold> means(String system) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return List.of(new WindowsPower());
    }
    return name.startsWith("mac")
        ? List.of(new Caffeinate())
        : List.of(new SessionBus(System.getenv()), new ServerSaver(System.getenv()));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.system;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.briefingviewer.session.library.IndexUpkeep;
import org.jspecify.annotations.Nullable;

/// Runs one thing after the other on a thread of the lowest priority, which is there only while
/// there is something to run or to wait for, and which keeps no program from ending.
public final class IdleWork implements IndexUpkeep.Work {
  /// Linux' nicest. Not its class for idle threads: while others take all processors, such a thread
  /// hardly gets as far as where Java can stop it, and all of the program would wait for it.
  private static final int NICEST = 19;

  /// How long the thread stays when nothing is left to run or to wait for.
  private static final Duration KEPT = Duration.ofSeconds(10);

  private @Nullable ScheduledThreadPoolExecutor thread;

  @Override
  public void run(Duration after, Runnable task) {
    var _ = thread().schedule(() -> faultsTold(task), after.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// Runs a task and hands on what it throws as other threads do: the executor would keep it to
  /// itself.
  private static void faultsTold(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException | Error e) {
      Thread here = Thread.currentThread();
      here.getUncaughtExceptionHandler().uncaughtException(here, e);
    }
  }

  @SuppressWarnings("ThreadPriorityCheck") // nothing depends on it but how others fare
  private synchronized ScheduledThreadPoolExecutor thread() {
    ScheduledThreadPoolExecutor there = thread;
    if (there == null) {
      there =
          new ScheduledThreadPoolExecutor(
              1,
              task ->
                  Thread.ofPlatform()
                      .daemon()
                      .name("briefing-idle")
                      .priority(Thread.MIN_PRIORITY)
                      .unstarted(() -> lowered(task)));
      there.setKeepAliveTime(KEPT.toSeconds(), TimeUnit.SECONDS);
      there.allowCoreThreadTimeOut(true);
      thread = there;
    }
    return there;
  }

  private static void lowered(Runnable task) {
    if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).equals("linux")) {
      // Java's priorities mean nothing there.
      int _ = NativeLibrary.or(-1, () -> lower(NICEST));
    }
    task.run();
  }

  /// On Linux, and there alone, the system's call is for one thread.
  private static int lower(int niceness) throws Throwable {
    return (int)
        NativeLibrary.named("libc.so.6")
            .function("setpriority", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT))
            .invokeExact(0, 0, niceness);
  }
}

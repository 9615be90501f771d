// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.briefingviewer.ingest.UnreadableFile;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.progress.WorkProgress;
import org.jspecify.annotations.Nullable;

/// Waits for work on a file as long as it gets further. What does not is refused and no longer
/// waited for; its thread ends at the next step that it comes to. So does it at once for a waiting
/// thread that is interrupted.
///
/// On a machine that gives the program no processor nothing gets further, and no file is to blame:
/// while the program has worked for less than half of that time, it is waited for ten times as
/// long.
///
/// @param longest how long work may go without progress
record WorkPatience(Duration longest) {
  /// What every file is given.
  static final WorkPatience USUAL = new WorkPatience(Duration.ofSeconds(25));

  /// How often it looks, in milliseconds; a step is seen so much later than it was made.
  private static final long GLANCE = 250;

  /// So many times as long work is waited for that gets no processor.
  private static final int STARVED = 10;

  /// It is the work that waits for processors, never a thread: each is used again.
  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("reading-", 0).factory());

  /// Work on a file.
  @FunctionalInterface
  interface Task<T> {
    T run(WorkProgress progress) throws UnreadableFile, IOException, Refusal;
  }

  /// Does work.
  ///
  /// @param name what the file is called
  /// @throws UnreadableFile from the work, and when it gets no further
  /// @throws CancellationException when the calling thread is interrupted
  <T> T with(String name, Task<T> task) throws UnreadableFile, IOException, Refusal {
    Going going = new Going();
    Future<T> result = THREADS.submit(() -> task.run(going));
    try {
      while (true) {
        try {
          return result.get(GLANCE, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | OutOfMemoryError e) {
          // To wait takes a little memory, too; the work itself hears when there is none.
          if (going.stuck(longest)) {
            throw stuck(name, going);
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("stopped");
    } catch (ExecutionException e) {
      throw thrown(e);
    } finally {
      result.cancel(true);
    }
  }

  private UnreadableFile stuck(String name, Going going) {
    TextSpan place = going.place();
    return new UnreadableFile(
        new Problem(
            place == null
                ? name
                : "%s, characters %,d to %,d".formatted(name, place.start() + 1, place.end()),
            "It was read for "
                + longest.toSeconds()
                + " seconds without getting any further, so the reading was ended.",
            "Cut it into parts and bring each in by itself, and please report it with the file."));
  }

  /// Returns what the work threw, to be thrown here.
  private static RuntimeException thrown(ExecutionException e)
      throws UnreadableFile, IOException, Refusal {
    switch (e.getCause()) {
      case UnreadableFile failure -> throw failure;
      case IOException failure -> throw failure;
      case Refusal failure -> throw failure;
      case Error failure -> throw failure;
      case RuntimeException failure -> throw failure;
      case null, default -> throw new IllegalStateException(e);
    }
  }

  /// How far some work is: its thread counts the steps, and whoever waits for it looks at a clock.
  private static final class Going implements WorkProgress {
    private final AtomicLong steps = new AtomicLong();
    private volatile @Nullable TextSpan place;
    private long seen;
    private long since = System.nanoTime();
    private @Nullable Duration worked;

    @Override
    public void at(@Nullable TextSpan now) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("stopped");
      }
      place = now;
      steps.lazySet(steps.getPlain() + 1);
    }

    /// Tells whether no step was seen for too long. In the waiting thread.
    boolean stuck(Duration longest) {
      long now = System.nanoTime();
      long made = steps.get();
      since = made == seen ? since : now;
      worked = made == seen && worked != null ? worked : processor();
      seen = made;
      Duration still = Duration.ofNanos(now - since);
      return still.compareTo(longest.multipliedBy(STARVED)) > 0
          || (still.compareTo(longest) > 0 && hasWorked(longest.dividedBy(2)));
    }

    /// Tells whether the program had processors for so long; so it had where the system does not
    /// say.
    private boolean hasWorked(Duration least) {
      Duration now = processor();
      return now == null || worked == null || now.minus(worked).compareTo(least) >= 0;
    }

    private static @Nullable Duration processor() {
      return ProcessHandle.current().info().totalCpuDuration().orElse(null);
    }

    @Nullable TextSpan place() {
      return place;
    }
  }
}

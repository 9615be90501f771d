// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Runs long work in the background and delivers its result where the views live. The newest
/// request wins: what an older one brings is dropped. Tests hand in executors that run at once.
public final class TaskRunner {
  private final Executor background;
  private final Executor delivery;
  private final AtomicLong newest = new AtomicLong();

  /// @param background runs the work
  /// @param delivery runs what takes the result
  public TaskRunner(Executor background, Executor delivery) {
    this.background = background;
    this.delivery = delivery;
  }

  /// Runs `task`, then hands its result to `done` or what it threw to `failed`.
  ///
  /// @param task given a supplier that tells whether a newer request has come
  public <T> void run(Task<T> task, Consumer<T> done, Consumer<Exception> failed) {
    long mine = newest.incrementAndGet();
    BooleanSupplier superseded = () -> newest.get() != mine;
    background.execute(
        () -> {
          @Nullable T result = null;
          @Nullable Exception failure = null;
          try {
            result = task.run(superseded);
          } catch (Exception e) {
            failure = e;
          } catch (VirtualMachineError e) {
            // Whoever waits for the result hears of it; what is open needs none of that memory.
            failure = new IllegalStateException(e);
          }
          deliver(superseded, result, failure, done, failed);
        });
  }

  /// Drops what is under way.
  public void cancel() {
    newest.incrementAndGet();
  }

  /// Runs `action` where the views live.
  public void deliver(Runnable action) {
    delivery.execute(action);
  }

  private <T> void deliver(
      BooleanSupplier superseded,
      @Nullable T result,
      @Nullable Exception failure,
      Consumer<T> done,
      Consumer<Exception> failed) {
    delivery.execute(
        () -> {
          if (superseded.getAsBoolean()) {
            return;
          }
          if (failure != null) {
            failed.accept(failure);
          } else if (result != null) {
            done.accept(result);
          }
        });
  }

  /// Work that can notice that it is no longer wanted.
  @FunctionalInterface
  public interface Task<T> {
    T run(BooleanSupplier superseded) throws Exception;

    /// Makes one that does not look.
    static <T> Task<T> of(Callable<T> callable) {
      return superseded -> callable.call();
    }
  }
}

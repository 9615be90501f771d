// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;

/// Runs what is delivered where the views live. Until the toolkit runs that is the thread that
/// starts the program: it reads the first text while the toolkit is still being loaded. Then it is
/// the toolkit's thread.
public final class ResultDelivery implements Executor {
  private final BlockingQueue<Runnable> early = new LinkedBlockingQueue<>();
  private final long end;
  private boolean handedOver;

  /// @param patience how long the starting thread serves, altogether and from now on
  public ResultDelivery(Duration patience) {
    end = System.nanoTime() + patience.toNanos();
  }

  @Override
  public synchronized void execute(Runnable task) {
    if (handedOver) {
      Platform.runLater(task);
    } else {
      early.add(task);
    }
  }

  /// Runs on the calling thread what is delivered, until there is enough or patience has an end.
  ///
  /// @param enough asked after each task
  public void serve(BooleanSupplier enough) {
    try {
      while (!enough.getAsBoolean()) {
        Runnable task = early.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (task == null) {
          return;
        }
        task.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Gives what is still waiting, and all that comes, to the toolkit. Called by its thread when
  /// nobody serves any more.
  public synchronized void handOver() {
    handedOver = true;
    early.forEach(Platform::runLater);
    early.clear();
  }
}

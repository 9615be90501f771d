// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake;

import java.io.IOException;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.briefingviewer.model.Refusal;
import org.jspecify.annotations.Nullable;

/// Works on things side by side and hands on what comes of them in their order.
///
/// @param workers how many are worked on at a time
/// @param ahead how many may be under way or waiting for their turn: what bounds the memory
public record OrderedWork(int workers, int ahead) {
  /// How long it waits before it looks whether it is stopped, in milliseconds.
  private static final int GLANCE = 50;

  /// As many workers as there are processors, and a few things ahead.
  public static OrderedWork onAllProcessors() {
    return with(Runtime.getRuntime().availableProcessors());
  }

  /// So many workers, and a few things ahead.
  public static OrderedWork with(int workers) {
    return new OrderedWork(workers, 4 * workers);
  }

  /// What is done with one thing, in one of the workers' threads.
  @FunctionalInterface
  public interface Step<T, R> {
    R of(T thing) throws IOException, Refusal;
  }

  /// Takes the results, in the caller's thread.
  @FunctionalInterface
  public interface Sink<R> {
    void take(R result) throws IOException, Refusal;
  }

  /// Works on everything that `things` gives, as below, and never stops before.
  public <T, R> void run(Iterator<T> things, Step<T, R> step, Sink<R> sink)
      throws IOException, Refusal, InterruptedException {
    run(things, step, sink, () -> false);
  }

  /// Works on everything that `things` gives. A result is handed on as soon as it and all before it
  /// are there, even while the next thing is waited for. After a failure nothing more is begun.
  ///
  /// @param stopped asked several times a second: once it says so, what is under way is interrupted
  ///   and nothing more is handed on
  /// @throws IOException the first failure in the order of the things, as are the others
  /// @throws InterruptedException when the caller's thread is interrupted
  public <T, R> void run(Iterator<T> things, Step<T, R> step, Sink<R> sink, BooleanSupplier stopped)
      throws IOException, Refusal, InterruptedException {
    BlockingQueue<Optional<Future<R>>> waiting = new ArrayBlockingQueue<>(ahead);
    Future<?> supplying;
    try (Threads threads = new Threads(workers)) {
      supplying = threads.supplier.submit(() -> supply(things, step, threads, waiting));
      Optional<Future<R>> next = next(waiting, stopped);
      while (next.isPresent() && over(next.get(), stopped)) {
        sink.take(result(next.get()));
        next = next(waiting, stopped);
      }
      if (stopped.getAsBoolean()) {
        threads.workers.shutdownNow();
        return;
      }
    }
    result(supplying); // what failed while the things were fetched
  }

  /// Waits for the next thing to be begun.
  ///
  /// @return nothing at the end, and when it is stopped
  private static <R> Optional<Future<R>> next(
      BlockingQueue<Optional<Future<R>>> waiting, BooleanSupplier stopped)
      throws InterruptedException {
    return Objects.requireNonNullElse(polled(waiting, stopped), Optional.empty());
  }

  private static <E> @Nullable E polled(BlockingQueue<E> queue, BooleanSupplier stopped)
      throws InterruptedException {
    E next = null;
    while (next == null && !stopped.getAsBoolean()) {
      try {
        next = queue.poll(GLANCE, TimeUnit.MILLISECONDS);
      } catch (OutOfMemoryError e) {
        // As below.
      }
    }
    return next;
  }

  /// Waits for a result.
  ///
  /// @return whether it is there; not when it is stopped before
  private static boolean over(Future<?> future, BooleanSupplier stopped)
      throws InterruptedException {
    while (!stopped.getAsBoolean()) {
      try {
        future.get(GLANCE, TimeUnit.MILLISECONDS);
        return true;
      } catch (ExecutionException e) {
        return true; // whoever takes the result hears of it
      } catch (TimeoutException | OutOfMemoryError e) {
        // Looks again. The memory was wanting for what is worked on, which hears of it itself.
      }
    }
    return false;
  }

  /// Begins one thing after another; nothing after the last one is their end.
  private static <T, R> Void supply(
      Iterator<T> things,
      Step<T, R> step,
      Threads threads,
      BlockingQueue<Optional<Future<R>>> waiting)
      throws InterruptedException {
    try {
      while (things.hasNext()) {
        T thing = things.next();
        FutureTask<R> task = new FutureTask<>(() -> step.of(thing));
        waiting.put(Optional.of(task));
        threads.workers.execute(task);
      }
    } finally {
      waiting.put(Optional.empty());
    }
    return null;
  }

  private static <R> R result(Future<R> future) throws IOException, Refusal, InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException failure -> throw failure;
        case Refusal failure -> throw failure;
        case RuntimeException failure -> throw failure;
        case Error failure -> throw failure;
        case null, default -> throw new IllegalStateException(e);
      }
    }
  }

  /// The threads of one run. At its end what was not begun is dropped and what was begun is waited
  /// for; but nobody waits for a supplier that hangs in a read of the standard input.
  private static final class Threads implements AutoCloseable {
    private static final ThreadFactory QUIET =
        Thread.ofPlatform().daemon().name("intake-", 0).factory();

    private final ThreadPoolExecutor workers;
    private final ExecutorService supplier = Executors.newSingleThreadExecutor(QUIET);

    Threads(int count) {
      workers =
          new ThreadPoolExecutor(
              count, count, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), QUIET);
    }

    @Override
    public void close() {
      supplier.shutdownNow();
      workers.getQueue().clear();
      workers.close();
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake;

import java.io.IOException;
import java.util.Iterator;
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
import org.briefingviewer.model.Refused;

/// Works on things side by side and hands on what comes of them in their order.
///
/// @param workers how many are worked on at a time
/// @param ahead how many may be under way or waiting for their turn: what bounds the memory
public record InOrder(int workers, int ahead) {

  /// As many workers as there are processors, and a few things ahead.
  public static InOrder onAllProcessors() {
    return with(Runtime.getRuntime().availableProcessors());
  }

  /// So many workers, and a few things ahead.
  public static InOrder with(int workers) {
    return new InOrder(workers, 4 * workers);
  }

  /// What is done with one thing, in one of the workers' threads.
  @FunctionalInterface
  public interface Step<T, R> {
    R of(T thing) throws IOException, Refused;
  }

  /// Takes the results, in the caller's thread.
  @FunctionalInterface
  public interface Sink<R> {
    void take(R result) throws IOException, Refused;
  }

  /// Works on everything that `things` gives. A result is handed on as soon as it and all before it
  /// are there, even while the next thing is waited for. After a failure nothing more is begun.
  ///
  /// @throws IOException the first failure in the order of the things, as are the others
  /// @throws InterruptedException when the caller's thread is interrupted
  public <T, R> void run(Iterator<T> things, Step<T, R> step, Sink<R> sink)
      throws IOException, Refused, InterruptedException {
    BlockingQueue<Optional<Future<R>>> waiting = new ArrayBlockingQueue<>(ahead);
    Future<?> supplying;
    try (Threads threads = new Threads(workers)) {
      supplying = threads.supplier.submit(() -> supply(things, step, threads, waiting));
      Optional<Future<R>> next = waiting.take();
      while (next.isPresent()) {
        sink.take(result(next.get()));
        next = waiting.take();
      }
    }
    result(supplying); // what failed while the things were fetched
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

  private static <R> R result(Future<R> future) throws IOException, Refused, InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException failure -> throw failure;
        case Refused failure -> throw failure;
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

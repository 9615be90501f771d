// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.handover;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A file that another start of the program would like this window to show. It is taken once or not
/// at all: after a while it counts as refused, and the other opens a window of its own.
public final class HandoverOffer {
  static final Duration OPEN_FOR = Duration.ofSeconds(1);

  private final @Nullable Path file;
  private final int stop;
  private final CompletableFuture<Boolean> taken = new CompletableFuture<>();

  HandoverOffer(@Nullable Path file, int stop) {
    this.file = file;
    this.stop = stop;
  }

  /// Returns the absolute path of the file, or null when the window shall only come to the front.
  public @Nullable Path file() {
    return file;
  }

  /// Returns the number of the stop with which the file is to be presented at once, from 1; 0 where
  /// it is only to be shown.
  public int stop() {
    return stop;
  }

  /// Takes the file.
  ///
  /// @return false when it is too late; then it must not be shown
  public boolean take() {
    return taken.complete(true);
  }

  /// Leaves the file to a window of its own.
  public void refuse() {
    taken.complete(false);
  }

  /// Waits for the window's answer.
  boolean awaited() {
    taken.completeOnTimeout(false, OPEN_FOR.toMillis(), TimeUnit.MILLISECONDS);
    return taken.join();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.sidecar;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.briefingviewer.bundle.file.FileRights;
import org.briefingviewer.bundle.file.PlainFile;
import org.jspecify.annotations.Nullable;

/// The turn of one window to read, merge and write notes, so that two windows of a user do not
/// write over each other in the same moment. Where no lock can be had the turn is taken anyway: a
/// note that waits for ever would be worse.
final class SaveTurn implements Closeable {
  /// Far longer than a save takes on the busiest machine, for to go ahead without the turn may cost
  /// another window its note. Only a program that was halted holds it so long; one that ended lets
  /// go.
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final long PAUSE_MILLIS = 10;

  /// The queue within this program. The lock of a file belongs to the whole program, and on Linux
  /// closing any channel of the file gives it up.
  private static final ReentrantLock HERE = new ReentrantLock(true);

  private final @Nullable FileChannel channel;

  private SaveTurn(@Nullable FileChannel channel) {
    this.channel = channel;
  }

  /// Waits for the turn, half a minute at most.
  ///
  /// @param folder the user's own folder for notes
  static SaveTurn take(Path folder) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    try {
      if (!HERE.tryLock(PATIENCE.toNanos(), TimeUnit.NANOSECONDS)) {
        return new SaveTurn(null);
      }
      return new SaveTurn(locked(folder, end));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new SaveTurn(null);
    }
  }

  private static @Nullable FileChannel locked(Path folder, long end) throws InterruptedException {
    try {
      FileRights.makeOwnFolder(folder);
      FileChannel channel =
          PlainFile.own(folder.resolve(".turn")).channel(FileRights.OWNERS, CREATE, WRITE);
      try {
        while (tryLock(channel) == null && System.nanoTime() < end) {
          Thread.sleep(PAUSE_MILLIS);
        }
        return channel;
      } catch (IOException | InterruptedException e) {
        channel.close();
        throw e;
      }
    } catch (IOException e) {
      return null; // a place without locks
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // held in this program by other means
    }
  }

  /// Lets the next one have the turn.
  @Override
  public void close() throws IOException {
    try {
      if (channel != null) {
        channel.close();
      }
    } finally {
      if (HERE.isHeldByCurrentThread()) {
        HERE.unlock();
      }
    }
  }
}

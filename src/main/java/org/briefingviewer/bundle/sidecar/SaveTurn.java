// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.sidecar;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The turn of one window to read, merge and write notes, so that two windows of a user do not
/// write over each other in the same moment. Where no lock can be had the turn is taken anyway: a
/// note that waits for ever would be worse.
final class SaveTurn implements Closeable {
  private static final int TRIES = 200;
  private static final long PAUSE_MILLIS = 10;

  private final @Nullable FileChannel channel;
  private final @Nullable FileLock lock;

  private SaveTurn(@Nullable FileChannel channel, @Nullable FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /// Waits for the turn, two seconds at most.
  ///
  /// @param folder the user's own folder for notes
  static SaveTurn take(Path folder) {
    try {
      Files.createDirectories(folder);
      FileChannel channel = FileChannel.open(folder.resolve(".turn"), CREATE, WRITE);
      return new SaveTurn(channel, lock(channel));
    } catch (IOException e) {
      return new SaveTurn(null, null);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      FileLock lock = tryLock(channel);
      if (lock != null) {
        return lock;
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return null;
      }
    }
    return null;
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // another window of this same process
    }
  }

  @Override
  public void close() throws IOException {
    if (lock != null) {
      lock.release();
    }
    if (channel != null) {
      channel.close();
    }
  }
}

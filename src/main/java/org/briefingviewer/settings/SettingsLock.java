// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.settings;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.briefingviewer.bundle.file.FileRights;
import org.briefingviewer.bundle.file.PlainFile;
import org.briefingviewer.bundle.file.SpecialFile;
import org.jspecify.annotations.Nullable;

/// Keeps other windows from writing the settings at the same time. Where there are no locks, or
/// another window holds it for long, the settings are written all the same: whole, but the other's
/// last change may be lost.
record SettingsLock(@Nullable FileChannel file, @Nullable FileLock held) implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration STEP = Duration.ofMillis(20);

  /// @throws IOException when no file can be made in the folder
  static SettingsLock of(Path folder) throws IOException {
    try {
      FileChannel file =
          PlainFile.own(folder.resolve("settings.lock"))
              .channel(FileRights.OWNERS, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      return new SettingsLock(file, held(file));
    } catch (SpecialFile e) {
      return new SettingsLock(null, null); // somebody put something else there
    }
  }

  private static @Nullable FileLock held(FileChannel file) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      FileLock lock = tried(file);
      if (lock != null || System.nanoTime() > end) {
        return lock;
      }
      try {
        Thread.sleep(STEP);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return null;
      }
    }
  }

  private static @Nullable FileLock tried(FileChannel file) {
    try {
      return file.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // another window of this program
    } catch (IOException e) {
      return null; // a file system without locks
    }
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}

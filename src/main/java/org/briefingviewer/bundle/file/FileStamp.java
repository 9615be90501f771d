// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// By what a system that numbers its files tells that one was not written to. Whoever writes into a
/// file can set back the time of its contents, but not the time of its last change.
///
/// @param device on which it lies
/// @param number of the file on the device (inode)
/// @param size in bytes
/// @param modified when its contents were written, in nanoseconds since 1970
/// @param changed when anything of it was changed, its contents, name or rights, likewise
public record FileStamp(long device, long number, long size, long modified, long changed) {
  private static final String VIEW = "unix";

  /// Systems are not exact to the nanosecond: within so long a second change may have the time of
  /// the first.
  private static final Duration GRAIN = Duration.ofSeconds(2);

  /// Returns the stamp of a file, or null where the system has none or no file is there.
  public static @Nullable FileStamp of(Path file) {
    if (!file.getFileSystem().supportedFileAttributeViews().contains(VIEW)) {
      return null;
    }
    try {
      if (!Files.isRegularFile(file)) {
        return null;
      }
      Map<String, Object> found =
          Files.readAttributes(file, VIEW + ":dev,ino,size,lastModifiedTime,ctime");
      return new FileStamp(
          number("dev", found),
          number("ino", found),
          number("size", found),
          number("lastModifiedTime", found),
          number("ctime", found));
    } catch (IOException | RuntimeException e) {
      return null; // what cannot be told is not relied on
    }
  }

  private static long number(String name, Map<String, Object> found) {
    Object value = Objects.requireNonNull(found.get(name));
    return value instanceof FileTime time ? time.to(TimeUnit.NANOSECONDS) : (Long) value;
  }

  /// Tells whether the file was left alone for a while before a moment, so that any change since
  /// then would show.
  ///
  /// @param millis since 1970
  public boolean restedBefore(long millis) {
    long latest = TimeUnit.MILLISECONDS.toNanos(millis) - GRAIN.toNanos();
    return modified <= latest && changed <= latest;
  }

  /// Compares all parts, as a record's own `equals` does; for that one Java makes classes at each
  /// start.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FileStamp stamp
        && device == stamp.device
        && number == stamp.number
        && size == stamp.size
        && modified == stamp.modified
        && changed == stamp.changed;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(number) * 31 + Long.hashCode(changed);
  }
}

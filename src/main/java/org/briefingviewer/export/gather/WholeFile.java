// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.gather;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.briefingviewer.bundle.file.FileRights;
import org.briefingviewer.bundle.file.PlainFile;
import org.briefingviewer.bundle.place.SafeSave;
import org.jspecify.annotations.Nullable;

/// Writes a file so that it bears its name only when it is whole. What was there before stays until
/// then, and for good when the writing fails or is cancelled. Two that write one name at once do
/// not meet: the one that ends last is what is there.
public final class WholeFile {
  private static final String PASSING = ".writing-";
  private static final int BUFFER = 1 << 16;

  private WholeFile() {}

  /// Writes the bytes.
  ///
  /// @param <E> why else than for the disk it may fail
  @FunctionalInterface
  public interface Writing<E extends Exception> {
    /// @return false when it was cancelled
    boolean to(OutputStream out) throws IOException, E;
  }

  /// Writes a file; who may read and write one that was there may do so with the new one.
  ///
  /// @return false when it was cancelled; nothing is there then that was not there before
  public static <E extends Exception> boolean write(Path out, Writing<E> writing)
      throws IOException, E {
    FileRights.checkWritable(out);
    // A link stays a link, as where a briefing is saved.
    Path target = Files.isSymbolicLink(out) ? out.toRealPath() : out;
    Path whole = beside(target);
    try {
      try (OutputStream to = create(whole, out)) {
        if (!writing.to(to)) {
          return false;
        }
      }
      SafeSave.keepPermissions(target, whole);
      SafeSave.name(whole, target);
      return true;
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  /// Makes a passing file that nobody may read who may not read what it takes the place of.
  public static OutputStream create(Path passing, Path out) throws IOException {
    FileChannel channel =
        PlainFile.own(passing)
            .channel(FileRights.like(out), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
  }

  /// Tells whether a file has a passing name, which says nothing to a person.
  public static boolean isPassing(@Nullable String file) {
    Path name = file == null ? null : Path.of(file).getFileName();
    return name != null && name.toString().startsWith(PASSING);
  }

  /// Returns a passing name beside `out`, which nobody looks for and which no other call returns.
  /// It is as long for every name: a long one with more behind it may be longer than a disk takes.
  public static Path beside(Path out) {
    return out.toAbsolutePath().resolveSibling(PASSING + UUID.randomUUID() + ".tmp");
  }
}

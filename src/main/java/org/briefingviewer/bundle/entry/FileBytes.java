// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.entry;

import java.io.Closeable;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.briefingviewer.bundle.file.PlainFile;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.bundle.locked.LockHeader;
import org.briefingviewer.bundle.locked.LockKey;
import org.briefingviewer.bundle.locked.LockedChunks;
import org.briefingviewer.model.Refusal;
import org.jspecify.annotations.Nullable;

/// The bytes of a file as they were when it was opened, for any number of threads.
///
/// A small file is read at once: whatever becomes of it then, what is shown stays, and nothing
/// keeps another program, or a save of our own, from replacing it. A larger one stays open where an
/// open file can be replaced all the same, and what was opened is read on. Windows replaces no open
/// file: there a larger one is open while it is read from and no longer, and no more is read here
/// once it is another one ([ZipEntries] looks into that one then).
sealed interface FileBytes extends Closeable, LockedChunks.Source {
  /// Up to so many bytes are read at once.
  int SMALL = 1 << 20;

  /// The same where an open file cannot be replaced.
  int SMALL_THERE = 32 << 20;

  /// Reads bytes.
  ///
  /// @throws BrokenStream when the file is another one than was opened
  /// @throws IOException when they are not there, or cannot be read
  @Override
  void read(long at, byte[] to, int from, int count) throws IOException;

  /// Returns whether another file has its name now, so that nothing more can be read.
  ///
  /// @throws IOException when no file has
  default boolean replaced() throws IOException {
    return false;
  }

  /// Returns the same file to be read anew, past whatever of it is held; null where nothing can
  /// have been written into it.
  default @Nullable FileBytes anew() throws IOException {
    return null;
  }

  /// Says that another file has its name.
  static EntryRefusal refusal(Path path) {
    return new EntryRefusal(
        String.valueOf(path.getFileName()),
        "It was changed or replaced since it was opened.",
        "Open it again.");
  }

  /// Says that another program wrote into it, so that what was opened is gone.
  static EntryRefusal writtenOver(Path path) {
    return new EntryRefusal(
        String.valueOf(path.getFileName()),
        "Another program wrote into it while it was open, so what was opened cannot be read.",
        "Your edits are kept beside it. Put the earlier file back, then open it again.");
  }

  /// Returns whether an open file cannot be replaced on this system.
  static boolean hindering() {
    return File.separatorChar == '\\';
  }

  /// Opens a file as is right for its system, and what is in it where it is locked.
  ///
  /// @param hindering whether an open file cannot be replaced
  /// @throws Refusal when it is locked, and the key is not to be had
  static FileBytes open(Path path, boolean hindering, Keyring keys) throws IOException, Refusal {
    FileBytes file = open(path, hindering);
    boolean opened = false;
    try {
      LockHeader header = Locked.header(path, file);
      FileBytes open = header == null ? file : Locked.of(file, keys.key(path, header));
      opened = true;
      return open;
    } finally {
      if (!opened) {
        file.close();
      }
    }
  }

  /// Opens a file as is right for its system, locked or not.
  ///
  /// @param hindering whether an open file cannot be replaced
  static FileBytes open(Path path, boolean hindering) throws IOException {
    RandomAccessFile file = PlainFile.given(path).random();
    boolean kept = false;
    try {
      long length = file.length();
      if (length <= (hindering ? SMALL_THERE : SMALL)) {
        byte[] bytes = new byte[(int) length];
        file.readFully(bytes);
        return new AtOnce(bytes);
      }
      if (hindering) {
        return new Again(path, Stamp.of(path));
      }
      kept = true;
      return new Kept(file, length);
    } catch (EOFException e) {
      throw new IOException("it was cut off while it was read", e);
    } finally {
      if (!kept) {
        file.close();
      }
    }
  }

  /// All of them.
  @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
  record AtOnce(byte[] bytes) implements FileBytes {
    @Override
    public long length() {
      return bytes.length;
    }

    @Override
    public void read(long at, byte[] to, int from, int count) throws IOException {
      if (at < 0 || at > bytes.length - count) {
        throw new EOFException();
      }
      System.arraycopy(bytes, (int) at, to, from, count);
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }

  /// Those of a file that stays open. An interrupted thread does not close it for the others, as it
  /// would a channel.
  record Kept(RandomAccessFile file, long length) implements FileBytes {
    @Override
    public FileBytes anew() {
      return this;
    }

    @Override
    public void read(long at, byte[] to, int from, int count) throws IOException {
      synchronized (file) {
        file.seek(at);
        file.readFully(to, from, count);
      }
    }

    @Override
    public void close() throws IOException {
      synchronized (file) {
        file.close();
      }
    }
  }

  /// What is in a locked file.
  ///
  /// @param file the locked one
  record Locked(FileBytes file, LockKey key, LockedChunks chunks) implements FileBytes {
    static Locked of(FileBytes file, LockKey key) throws IOException {
      return new Locked(file, key, new LockedChunks(file, key));
    }

    /// Returns the header of a file, or null where it is not locked.
    static @Nullable LockHeader header(Path path, FileBytes file) throws IOException, Refusal {
      byte[] first = new byte[(int) Math.min(file.length(), LockHeader.LENGTH)];
      file.read(0, first, 0, first.length);
      return LockHeader.begins(first)
          ? LockHeader.of(String.valueOf(path.getFileName()), first)
          : null;
    }

    @Override
    public long length() {
      return chunks.length();
    }

    @Override
    public void read(long at, byte[] to, int from, int count) throws IOException {
      chunks.read(at, to, from, count);
    }

    @Override
    public boolean replaced() throws IOException {
      return file.replaced();
    }

    @Override
    public @Nullable FileBytes anew() throws IOException {
      FileBytes again = file.anew();
      return again == null ? null : of(again, key);
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }

  /// By what a file is known again.
  record Stamp(long length, FileTime modified) {
    static Stamp of(Path path) throws IOException {
      BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
      return new Stamp(now.size(), now.lastModifiedTime());
    }
  }

  /// Those of a file that is opened for each reading.
  record Again(Path path, Stamp opened) implements FileBytes {
    @Override
    public long length() {
      return opened.length();
    }

    @Override
    public boolean replaced() throws IOException {
      return !Stamp.of(path).equals(opened);
    }

    @Override
    public void read(long at, byte[] to, int from, int count) throws IOException {
      try (RandomAccessFile file = PlainFile.given(path).random()) {
        if (replaced()) {
          throw new BrokenStream(refusal(path));
        }
        file.seek(at);
        file.readFully(to, from, count);
      }
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }
}

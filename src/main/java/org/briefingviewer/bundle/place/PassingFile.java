// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.place;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.briefingviewer.bundle.file.FileOwner;
import org.briefingviewer.bundle.file.FileRights;
import org.briefingviewer.bundle.file.PlainFile;
import org.briefingviewer.bundle.locked.PassingCipher;
import org.jspecify.annotations.Nullable;

/// A file that is there while something is being written, and is gone when it is closed, unless it
/// took another name by then.
///
/// Who writes it holds a lock on it, which ends with the process however that ends. So whoever
/// makes the next one in that folder, or opens a locked file there or one with unsaved work, can
/// tell what a process left that is dead, and takes that away; what it cannot lock, for whatever
/// reason, it does not touch.
public final class PassingFile implements Closeable {
  /// Of this run of the program. Its own files are known by their names: to open and close one
  /// would end the lock on it.
  public static final String RUN = UUID.randomUUID().toString();

  private static final String BESIDE = ".saving-";
  private static final String TEMPORARY = "briefing-save-";
  private static final String END = ".tmp";
  private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  /// Where the lock lies: behind everything, so that the bytes themselves are never locked.
  private static final long LOCKED = Long.MAX_VALUE - 1;

  private final Path path;
  private final FileChannel channel;

  private PassingFile(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /// Makes what is to take a file's name, in the folder of that file.
  ///
  /// @param rights who may read it until it takes that name
  /// @throws IOException when nothing can be written there
  static PassingFile beside(Path target, FileRights rights) throws IOException {
    return held(folder(target), BESIDE, rights);
  }

  /// Makes one that is nobody else's to read, in the system's folder for such files.
  ///
  /// @throws IOException when nothing can be written there
  public static PassingFile temporary() throws IOException {
    return temporary(Path.of(System.getProperty("java.io.tmpdir")));
  }

  /// Makes one that is nobody else's to read, in a folder.
  ///
  /// @throws IOException when nothing can be written there
  static PassingFile temporary(Path folder) throws IOException {
    return held(folder, TEMPORARY, FileRights.OWNERS);
  }

  /// Makes and opens it in one step: another process takes away what has no lock.
  private static PassingFile create(Path folder, String begin, FileRights rights)
      throws IOException {
    Path path = folder.resolve(begin + RUN + "-" + UUID.randomUUID() + END);
    return new PassingFile(path, PlainFile.own(path).channel(rights, CREATE_NEW, WRITE));
  }

  /// Another process may come between the making and the lock, and take the file for one that was
  /// left; then there is another one.
  private static PassingFile held(Path folder, String begin, FileRights rights) throws IOException {
    PassingFile made = create(folder, begin, rights);
    while (!made.locked()) {
      made.close();
      made = create(folder, begin, rights);
    }
    Path own = made.path;
    takeAwayLeft(folder, begin, file -> FileOwner.same(file, own));
    return made;
  }

  /// Takes away what saves of this user left beside a file when they were killed. For who opens a
  /// file again: nobody may save in that folder for long.
  ///
  /// @param target need not exist
  public static void takeAwayLeftBeside(Path target) {
    takeAwayLeft(folder(target), BESIDE, FileOwner::isThisUser);
  }

  private static Path folder(Path target) {
    return target.toAbsolutePath().resolveSibling(".").normalize();
  }

  /// Without locks nobody takes anything away either.
  private boolean locked() {
    try {
      return channel.tryLock(LOCKED, 1, false) != null && Files.exists(path);
    } catch (IOException e) {
      return true;
    }
  }

  /// @param whose tells whether a file is one that may be taken away
  private static void takeAwayLeft(Path folder, String begin, Predicate<Path> whose) {
    Pattern left = Pattern.compile(Pattern.quote(begin) + ID + "-[0-9a-f-]+" + Pattern.quote(END));
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, file -> isLeft(left, file.getFileName().toString()))) {
      for (Path file : files) {
        if (whose.test(file)) {
          takeAwayIfLeft(file);
        }
      }
    } catch (IOException | RuntimeException e) {
      // What was left does no harm but the room it takes.
    }
  }

  private static boolean isLeft(Pattern left, String name) {
    return left.matcher(name).matches() && !name.contains(RUN);
  }

  private static void takeAwayIfLeft(Path file) {
    try (FileChannel channel = PlainFile.own(file).channel(FileRights.OWNERS, READ);
        @Nullable FileLock lock = channel.tryLock(LOCKED, 1, true)) {
      if (lock != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | OverlappingFileLockException e) {
      // It is somebody else's.
    }
  }

  /// Returns where it stands.
  public Path path() {
    return path;
  }

  /// Returns what it is written by.
  FileChannel channel() {
    return channel;
  }

  /// Lets it go, and takes it away where it still has its name.
  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      Files.deleteIfExists(path);
    }
  }

  /// What is written into a passing file once and read again: by nobody else where it is sealed.
  ///
  /// @param cipher seals it, or null where anybody may read it
  /// @param begin where the cipher begins; empty without one
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  public record Bytes(PassingFile file, @Nullable PassingCipher cipher, byte[] begin) {
    public Bytes(PassingFile file, @Nullable PassingCipher cipher) {
      this(file, cipher, cipher == null ? new byte[0] : cipher.begin());
    }

    public OutputStream out() {
      OutputStream out = Channels.newOutputStream(file.channel());
      return cipher == null ? out : cipher.sealing(out, begin);
    }

    public InputStream in() throws IOException {
      InputStream in = PlainFile.own(file.path()).stream();
      return cipher == null ? in : cipher.opening(in, begin);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.place;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.READ;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import org.briefingviewer.bundle.file.FileRights;
import org.briefingviewer.bundle.file.PlainFile;
import org.briefingviewer.model.Refusal;

/// Replaces a file so that at every moment either the old or the new one stands there whole: a
/// sibling is written, forced to disk and moved over it.
public final class SafeSave {
  /// Writes the new contents.
  public interface Contents {
    void writeTo(OutputStream out) throws IOException, Refusal;
  }

  /// Gives the new file, when it is on the disk whole, the old one's name.
  public interface Naming<T> {
    T name(Path whole, Path place) throws IOException, Refusal;
  }

  /// How often a file is tried to be replaced that another program may have open, where that
  /// hinders.
  private static final int TRIES = File.separatorChar == '\\' ? 20 : 1;

  /// How long it waits in between, in milliseconds.
  private static final long PAUSE = 100;

  private SafeSave() {}

  /// Replaces a file by some bytes; the folder it stands in has to be there.
  ///
  /// @throws IOException when that is not possible; the old file then still stands
  public static void replace(Path file, byte[] bytes) throws IOException {
    replace(file, bytes, FileRights.SYSTEMS);
  }

  /// Replaces a file by some bytes as [#replace(Path, byte[])] does.
  ///
  /// @param rights who may read it where it is new; one that is replaced keeps its own
  public static void replace(Path file, byte[] bytes, FileRights rights) throws IOException {
    try {
      replace(file, out -> out.write(bytes), SafeSave::placed, rights);
    } catch (Refusal e) {
      throw new IllegalStateException("bytes are refused by nobody", e);
    }
  }

  public static void replace(Path file, Contents contents) throws IOException, Refusal {
    replace(file, contents, SafeSave::placed);
  }

  public static <T> T replace(Path file, Contents contents, Naming<T> naming)
      throws IOException, Refusal {
    return replace(file, contents, naming, FileRights.SYSTEMS);
  }

  private static <T> T replace(Path file, Contents contents, Naming<T> naming, FileRights rights)
      throws IOException, Refusal {
    // A link stays a link: what it points to is replaced.
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.isDirectory(target)) {
      throw new FileSystemException(
          file.toString(), null, "it is a folder, and a briefing is saved as a file");
    }
    if (PlainFile.isDevice(target)) {
      throw new FileSystemException(file.toString(), null, "it is a device or a pipe, and no file");
    }
    FileRights.checkWritable(target);
    Path parent = target.toAbsolutePath().getParent();
    if (parent != null && !Files.isDirectory(parent)) {
      throw new NoSuchFileException(parent.toString());
    }
    FileRights given = Files.exists(target) ? FileRights.like(target) : rights;
    try (PassingFile sibling = PassingFile.beside(target, given)) {
      FileChannel channel = sibling.channel();
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
      contents.writeTo(out);
      out.flush();
      channel.force(true);
      keepPermissions(target, sibling.path());
      T named = naming.name(sibling.path(), target);
      forceFolder(target);
      return named;
    }
  }

  /// Gives a file that is whole the name of another, which it replaces at once. Where an open file
  /// cannot be replaced, waits up to two seconds until it is closed.
  ///
  /// @param whole stands in the same folder
  /// @throws IOException when that is not possible; the other file then still stands
  public static void name(Path whole, Path name) throws IOException {
    try {
      moveWhenClosed(whole, name, SafeSave::move, TRIES);
    } catch (FileSystemException e) {
      // Nobody knows the other name.
      throw whole.toString().equals(e.getFile()) && e.getReason() != null
          ? named(e, name, e.getReason())
          : e;
    }
  }

  private static Path placed(Path whole, Path place) throws IOException {
    name(whole, place);
    return place;
  }

  /// Lets whoever may read a file, and nobody else, read what is to take its place.
  ///
  /// @param target need not exist
  public static void keepPermissions(Path target, Path sibling) throws IOException {
    boolean posix = Files.getFileAttributeView(sibling, PosixFileAttributeView.class) != null;
    if (posix && Files.exists(target)) {
      Files.setPosixFilePermissions(sibling, Files.getPosixFilePermissions(target));
    }
  }

  /// Gives a file the name of another.
  interface Move {
    void from(Path from, Path to) throws IOException;
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, REPLACE_EXISTING);
    }
  }

  /// Gives a file its name, again and again for a while where another program has it or the old
  /// file open: Windows names and replaces no open file, and what looks through new files there has
  /// each open for a moment.
  ///
  /// @param tries how often
  /// @throws FileSystemException that says so when it stays open
  static void moveWhenClosed(Path from, Path to, Move move, int tries) throws IOException {
    for (int left = tries - 1; ; left--) {
      try {
        move.from(from, to);
        return;
      } catch (FileSystemException e) {
        if (tries == 1 || !mayBeOpen(e)) {
          throw e;
        }
        if (left == 0) {
          throw Files.exists(to) ? open(e, to) : e;
        }
        pause();
      }
    }
  }

  /// The reason that the system gives is in its own language, so only its kind is looked at.
  private static boolean mayBeOpen(FileSystemException e) {
    return e instanceof AccessDeniedException || e.getClass().equals(FileSystemException.class);
  }

  private static FileSystemException open(FileSystemException last, Path to) {
    return named(last, to, "another program may have it open; close it there and try again");
  }

  private static FileSystemException named(FileSystemException last, Path to, String why) {
    FileSystemException named = new FileSystemException(to.toString(), null, why);
    named.initCause(last);
    return named;
  }

  private static void pause() throws InterruptedIOException {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("stopped");
    }
  }

  /// Makes a folder and those it stands in, each name on the disk itself.
  ///
  /// @param rights who may read what is in it
  public static void makeFolder(Path folder, FileRights rights) throws IOException {
    Path whole = folder.toAbsolutePath();
    Path parent = whole.getParent();
    if (parent != null && !Files.isDirectory(whole)) {
      makeFolder(parent, rights);
      rights.makeFolder(whole);
      forceFolder(whole);
    }
  }

  /// Makes a new name itself durable; not every system lets a folder be opened for that.
  public static void forceFolder(Path target) {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null) {
      return;
    }
    try (FileChannel channel = FileChannel.open(folder, READ)) {
      channel.force(true);
    } catch (IOException e) {
      // The contents are safe already.
    }
  }
}

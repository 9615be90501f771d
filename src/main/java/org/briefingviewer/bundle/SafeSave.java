// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.READ;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import org.briefingviewer.model.Refused;

/// Replaces a file so that at every moment either the old or the new one stands there whole: a
/// sibling is written, forced to disk and moved over it.
public final class SafeSave {
  /// Writes the new contents.
  interface Contents {
    void writeTo(OutputStream out) throws IOException, Refused;
  }

  /// Done when the new file is on the disk whole, just before it takes the old one's name.
  interface Before {
    void naming() throws IOException, Refused;
  }

  private SafeSave() {}

  /// Replaces a file by some bytes; the folder it stands in has to be there.
  ///
  /// @throws IOException when that is not possible; the old file then still stands
  public static void replace(Path file, byte[] bytes) throws IOException {
    try {
      replace(file, out -> out.write(bytes));
    } catch (Refused e) {
      throw new IllegalStateException("bytes are refused by nobody", e);
    }
  }

  static void replace(Path file, Contents contents) throws IOException, Refused {
    replace(file, contents, () -> {});
  }

  static void replace(Path file, Contents contents, Before before) throws IOException, Refused {
    // A link stays a link: what it points to is replaced.
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.isDirectory(target)) {
      throw new IOException(file + " is a folder; a briefing is saved as a file.");
    }
    Path parent = target.toAbsolutePath().getParent();
    if (parent != null && !Files.isDirectory(parent)) {
      throw new NoSuchFileException(parent.toString());
    }
    try (PassingFile sibling = PassingFile.beside(target)) {
      FileChannel channel = sibling.channel();
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
      contents.writeTo(out);
      out.flush();
      channel.force(true);
      keepPermissions(target, sibling.path());
      before.naming();
      move(sibling.path(), target);
      forceFolder(target);
    }
  }

  private static void keepPermissions(Path target, Path sibling) throws IOException {
    boolean posix = Files.getFileAttributeView(sibling, PosixFileAttributeView.class) != null;
    if (posix && Files.exists(target)) {
      Files.setPosixFilePermissions(sibling, Files.getPosixFilePermissions(target));
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, REPLACE_EXISTING);
    }
  }

  /// Makes a folder and those it stands in, each name on the disk itself.
  public static void makeFolder(Path folder) throws IOException {
    Path whole = folder.toAbsolutePath();
    Path parent = whole.getParent();
    if (parent != null && !Files.isDirectory(whole)) {
      makeFolder(parent);
      Files.createDirectories(whole);
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

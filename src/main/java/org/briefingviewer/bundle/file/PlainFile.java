// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.file;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipFile;

/// A path at which anybody may have put anything. It is looked at before it is opened: to open a
/// pipe waits until somebody writes into it, and a device such as `/dev/zero` has no end. Every
/// call throws [SpecialFile] where something else than a file lies there.
///
/// @param path where it lies
/// @param links none where a link to a file is as good as the file, [LinkOption#NOFOLLOW_LINKS]
///   where the name is ours and only others would put a link there
public record PlainFile(Path path, Set<LinkOption> links) {
  private static final int KILOBYTE = 1 << 10;
  private static final int MEGABYTE = 1 << 20;

  public PlainFile {
    links = Set.copyOf(links);
  }

  /// A file that a person named, or may have put where it is by a link.
  public static PlainFile given(Path path) {
    return new PlainFile(path, Set.of());
  }

  /// A file of a name that the program makes up.
  public static PlainFile own(Path path) {
    return new PlainFile(path, Set.of(NOFOLLOW_LINKS));
  }

  /// Tells whether a path leads to a device, a pipe or a socket.
  public static boolean isDevice(Path path) {
    return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
  }

  /// Looks at it.
  ///
  /// @throws SpecialFile when it is no file
  /// @throws NoSuchFileException when nothing is there
  public BasicFileAttributes look() throws IOException {
    BasicFileAttributes found = attributes();
    if (found.isDirectory()) {
      throw new SpecialFile(path, SpecialFile.FOLDER);
    }
    if (found.isSymbolicLink()) {
      throw new SpecialFile(path, SpecialFile.LINK);
    }
    if (!found.isRegularFile()) {
      throw new SpecialFile(path, SpecialFile.DEVICE);
    }
    return found;
  }

  private BasicFileAttributes attributes() throws IOException {
    try {
      return Files.readAttributes(
          path, BasicFileAttributes.class, links.toArray(new LinkOption[0]));
    } catch (AccessDeniedException | NoSuchFileException e) {
      throw e;
    } catch (FileSystemException e) {
      if (Files.isSymbolicLink(path) && String.valueOf(e.getReason()).contains("symbolic links")) {
        throw new SpecialFile(path, SpecialFile.CIRCLE);
      }
      throw e;
    }
  }

  /// Tells whether a file is there that may be read or written over; nothing else counts.
  public boolean isThere() {
    try {
      look();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /// Opens it to be read.
  public InputStream stream() throws IOException {
    look();
    return Files.newInputStream(path, links.toArray(new OpenOption[0]));
  }

  /// Reads all of it.
  ///
  /// @param most how many bytes it may have, however many it says that it has
  /// @throws FileSystemException when it has more
  public byte[] bytes(int most) throws IOException {
    if (look().size() > most) {
      throw larger(most);
    }
    try (InputStream in = stream()) {
      byte[] bytes = in.readNBytes(most);
      if (bytes.length == most && in.read() >= 0) {
        throw larger(most);
      }
      return bytes;
    }
  }

  private FileSystemException larger(int most) {
    String size = most < MEGABYTE ? most / KILOBYTE + " KB" : most / MEGABYTE + " MB";
    return new FileSystemException(path.toString(), null, "It is larger than " + size);
  }

  /// Reads its text.
  ///
  /// @param most how many bytes it may have
  /// @throws CharacterCodingException when it is no UTF-8
  public String text(int most) throws IOException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(most))).toString();
  }

  /// Writes a text of the user's own, over what is there.
  public void write(String text) throws IOException {
    write(text, StandardOpenOption.TRUNCATE_EXISTING);
  }

  /// Writes a text of the user's own.
  ///
  /// @param how what is there already is appended to, or cut off
  public void write(String text, OpenOption how) throws IOException {
    try (FileChannel out =
        channel(FileRights.OWNERS, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how)) {
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
    }
  }

  /// Copies it with its rights.
  ///
  /// @throws FileAlreadyExistsException when something has the name already
  public void copyTo(Path other) throws IOException {
    look();
    Files.copy(path, other, StandardCopyOption.COPY_ATTRIBUTES);
  }

  /// Opens it to be read at any place.
  public RandomAccessFile random() throws IOException {
    look();
    return new RandomAccessFile(path.toFile(), "r");
  }

  /// Opens it as a ZIP.
  public ZipFile zip() throws IOException {
    look();
    return new ZipFile(path.toFile());
  }

  /// Opens it, or makes it where it is not there and the options say so.
  ///
  /// @param rights who may read and write it where it is made
  public FileChannel channel(FileRights rights, OpenOption... options) throws IOException {
    try {
      look();
    } catch (NoSuchFileException e) {
      // One that is made, or the opening says so itself.
    }
    Set<OpenOption> all = new HashSet<>(Set.of(options));
    all.addAll(links);
    FileAttribute<?>[] attributes = rights.ofFile(path);
    return FileChannel.open(path, all, attributes);
  }
}

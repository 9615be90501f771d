// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.file;

import static java.nio.file.attribute.PosixFilePermission.GROUP_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.GROUP_READ;
import static java.nio.file.attribute.PosixFilePermission.GROUP_WRITE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_READ;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_WRITE;
import static java.nio.file.attribute.PosixFilePermission.OWNER_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// Who may read and write what is made, from its first byte on: the rights are given with the
/// making. Where the system knows no such rights nothing is asked of it.
///
/// @param allowed at most; the system's own mask takes from it as always
public record FileRights(Set<PosixFilePermission> allowed) {
  /// Nobody but the user.
  public static final FileRights OWNERS = new FileRights(EnumSet.of(OWNER_READ, OWNER_WRITE));

  /// As the system makes files.
  public static final FileRights SYSTEMS =
      new FileRights(
          EnumSet.of(OWNER_READ, OWNER_WRITE, GROUP_READ, GROUP_WRITE, OTHERS_READ, OTHERS_WRITE));

  private static final FileAttribute<?>[] NONE = {};

  public FileRights {
    allowed = Set.copyOf(allowed);
  }

  /// The rights of another file, for what holds the same as it: no more than it gives, whoever owns
  /// it, and the user's own.
  ///
  /// @param other as the system makes files where it is not there
  public static FileRights like(Path other) {
    if (!Files.exists(other) || !knowsRights(other)) {
      return SYSTEMS;
    }
    try {
      Set<PosixFilePermission> found = EnumSet.copyOf(OWNERS.allowed());
      found.addAll(Files.getPosixFilePermissions(other));
      found.retainAll(SYSTEMS.allowed());
      return new FileRights(found);
    } catch (IOException e) {
      return OWNERS;
    }
  }

  FileAttribute<?>[] ofFile(Path path) {
    return attributes(path, allowed);
  }

  /// Whoever may read a file may enter its folder.
  private FileAttribute<?>[] ofFolder(Path path) {
    Set<PosixFilePermission> entering = EnumSet.copyOf(allowed);
    entering.add(OWNER_EXECUTE);
    if (allowed.contains(GROUP_READ)) {
      entering.add(GROUP_EXECUTE);
    }
    if (allowed.contains(OTHERS_READ)) {
      entering.add(OTHERS_EXECUTE);
    }
    return attributes(path, entering);
  }

  private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> rights) {
    return knowsRights(path)
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights)}
        : NONE;
  }

  /// Makes sure that a file, if one is there, may be written over. In a folder that may be written
  /// to, any file can be replaced, which is not what somebody meant who made one read-only.
  ///
  /// A link to nothing is somebody's, too, and what takes its place would not be where it leads.
  ///
  /// @throws FileSystemException when it is read-only, or such a link
  public static void checkWritable(Path file) throws IOException {
    if (Files.isSymbolicLink(file) && !Files.exists(file)) {
      throw new FileSystemException(file.toString(), null, "it is a link to no file");
    }
    if (Files.isRegularFile(file) && (!Files.isWritable(file) || nobodyWrites(file))) {
      throw new FileSystemException(file.toString(), null, "it is read-only");
    }
  }

  /// The system's administrator may write into any file, whatever its rights.
  private static boolean nobodyWrites(Path file) throws IOException {
    return knowsRights(file)
        && Collections.disjoint(
            Files.getPosixFilePermissions(file),
            EnumSet.of(OWNER_WRITE, GROUP_WRITE, OTHERS_WRITE));
  }

  private static boolean knowsRights(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /// Makes a folder and those it stands in.
  ///
  /// @throws IOException when it cannot be made
  public void makeFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder, ofFolder(folder));
    }
  }

  /// Makes a folder of the user's own. One that an earlier version of the program left open to
  /// others is closed to them.
  ///
  /// @throws IOException when it cannot be made
  public static void makeOwnFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      OWNERS.makeFolder(folder);
    } else if (knowsRights(folder)) {
      close(folder);
    }
  }

  private static void close(Path folder) {
    Set<PosixFilePermission> owners = PosixFilePermissions.fromString("rwx------");
    try {
      Set<PosixFilePermission> found =
          Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS);
      if (!Files.isSymbolicLink(folder) && !owners.containsAll(found)) {
        Files.setPosixFilePermissions(folder, owners);
      }
    } catch (IOException e) {
      // Somebody else's, who has to close it.
    }
  }
}

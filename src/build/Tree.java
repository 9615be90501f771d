// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// Copies, deletes and evens out folders.
class Tree {
  private Tree() {}

  static List<Path> files(Path folder) throws IOException {
    try (var walk = Files.walk(folder)) {
      return walk.filter(f -> Files.isRegularFile(f)).sorted().toList();
    }
  }

  /// Copies the files of a folder, if there is such a folder; links as links.
  static void copy(Path from, Path to) throws IOException {
    if (!Files.isDirectory(from)) {
      return;
    }
    for (Path file : files(from)) {
      Path copy = to.resolve(from.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(
          file,
          copy,
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.COPY_ATTRIBUTES,
          LinkOption.NOFOLLOW_LINKS);
    }
  }

  /// Makes every file one that may be written to. jlink leaves some that may only be read, which
  /// Windows lets nobody delete: the next build would end at them.
  static void allowDeleting(Path folder) throws IOException {
    for (Path file : files(folder)) {
      if (!file.toFile().setWritable(true)) {
        throw new IOException(file + " can only be read, and that cannot be changed");
      }
    }
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var walk = Files.walk(folder)) {
        for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  /// Gives everything in the folder the same time and the rights of installed files. The time is in
  /// whole seconds: no archive keeps more, and the start-up cache is valid only for jars of the
  /// very time that it was trained with.
  static void even(Path folder, Instant time) throws IOException {
    FileTime whole = FileTime.from(Instant.ofEpochSecond(time.getEpochSecond()));
    try (var walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        if (Files.isSymbolicLink(path)) {
          continue; // archives take the time given to them
        }
        boolean run = Files.isDirectory(path) || isProgram(path);
        Files.setPosixFilePermissions(
            path, PosixFilePermissions.fromString(run ? "rwxr-xr-x" : "rw-r--r--"));
        Files.setLastModifiedTime(path, whole);
      }
    }
  }

  private static boolean isProgram(Path file) {
    return file.getParent().getFileName().toString().equals("bin")
        || file.getFileName().toString().equals("jspawnhelper");
  }
}

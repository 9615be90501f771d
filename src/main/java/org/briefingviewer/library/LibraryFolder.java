// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.library;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.jspecify.annotations.Nullable;

/// A folder of briefings, with all that lies below it. Links are not followed, hidden folders are
/// passed by.
///
/// @param path as the user named it
public record LibraryFolder(Path path) {
  /// How many briefings are looked at in one folder.
  private static final int MOST = 100_000;

  private static final String ENDING = ".briefing";

  /// @throws Refusal when it is no folder
  public void check() throws Refusal {
    if (!Files.isDirectory(path)) {
      throw new Refusal(path.toString(), "It is not a folder.", "Name a folder of briefings.");
    }
  }

  /// Returns why a folder that the user named for good cannot be searched now, or null.
  static @Nullable Problem problem(Path path) {
    return Files.isDirectory(path)
        ? null
        : new Problem(
            path.toString(),
            "The folder is not there.",
            "Connect the drive that it lies on, or remove it from the list of folders.");
  }

  /// Returns the briefings by their paths below the folder, each with what changes when its file
  /// does: length and time.
  ///
  /// @throws IOException when the folder cannot be read
  /// @throws Refusal when it is none, or holds too many
  Map<String, String> briefings() throws IOException, Refusal {
    check();
    Map<String, String> found = new TreeMap<>();
    Files.walkFileTree(path, new Briefings(found));
    if (found.size() > MOST) {
      throw new Refusal(
          path.toString(), "It holds more than " + MOST + " briefings.", "Search a folder in it.");
    }
    return found;
  }

  /// Returns why a file cannot be read, with its whole path: others may have its name.
  static Problem problem(Path file, Throwable failure) {
    Problem problem = Refusal.problems(file.toString(), failure).getFirst();
    String name = String.valueOf(file.getFileName());
    return problem.where().startsWith(name)
        ? new Problem(
            file + problem.where().substring(name.length()), problem.what(), problem.remedy())
        : problem;
  }

  Path file(String name) {
    return path.resolve(name);
  }

  private final class Briefings extends SimpleFileVisitor<Path> {
    private final Map<String, String> found;

    Briefings(Map<String, String> found) {
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes of) {
      boolean hidden = !folder.equals(path) && name(folder).startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes of) {
      if (of.isRegularFile() && name(file).toLowerCase(Locale.ROOT).endsWith(ENDING)) {
        found.put(
            path.relativize(file).toString(), of.size() + " " + of.lastModifiedTime().toMillis());
      }
      return found.size() > MOST ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE; // a folder that may not be entered
    }

    private static String name(Path path) {
      return String.valueOf(path.getFileName());
    }
  }
}

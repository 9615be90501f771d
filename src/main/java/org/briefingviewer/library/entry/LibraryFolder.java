// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.library.entry;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.jspecify.annotations.Nullable;

/// A folder of briefings, with all that lies below it. Links in it are not followed, hidden folders
/// are passed by.
///
/// @param path as the user named it
/// @param most how many briefings are looked at in it
public record LibraryFolder(Path path, int most) {
  private static final int MOST = 100_000;

  /// What the name of a folder begins with that is passed by.
  private static final String HIDDEN = ".";

  private static final String ENDING = ".briefing";

  public LibraryFolder(Path path) {
    this(path, MOST);
  }

  /// @throws Refusal when it is no folder
  public void check() throws Refusal {
    if (!Files.isDirectory(path)) {
      throw new Refusal(path.toString(), "It is not a folder.", "Name a folder of briefings.");
    }
  }

  /// Returns why a folder that the user named for good cannot be searched now, or null.
  public static @Nullable Problem problem(Path path) {
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
  public Map<String, String> briefings() throws IOException, Refusal {
    check();
    Map<String, String> found = new TreeMap<>();
    Path root = path.toRealPath();
    Files.walkFileTree(root, new Briefings(root, found));
    if (found.size() > most) {
      throw new Refusal(
          path.toString(), "It holds more than " + most + " briefings.", "Search a folder in it.");
    }
    return found;
  }

  /// Returns why a file cannot be read, with its whole path: others may have its name.
  public static Problem problem(Path file, Throwable failure) {
    Problem problem = Refusal.problems(file.toString(), failure).getFirst();
    String name = String.valueOf(file.getFileName());
    return problem.where().startsWith(name)
        ? new Problem(
            file + problem.where().substring(name.length()), problem.what(), problem.remedy())
        : problem;
  }

  /// Returns where it really lies, or as it was named where it is not there.
  public Path real() {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  /// Tells whether all briefings of another folder are among those of this one.
  public boolean holds(LibraryFolder other) {
    Path mine = real();
    Path its = other.real();
    return its.startsWith(mine)
        && StreamSupport.stream(mine.relativize(its).spliterator(), false)
            .noneMatch(name -> name.toString().startsWith(HIDDEN));
  }

  /// Returns folders with such as hold others before those.
  public static List<LibraryFolder> outermostFirst(List<Path> folders) {
    return folders.stream()
        .map(LibraryFolder::new)
        .sorted(Comparator.comparingInt(folder -> folder.real().getNameCount()))
        .toList();
  }

  public Path file(String name) {
    return path.resolve(name);
  }

  private final class Briefings extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Map<String, String> found;

    Briefings(Path root, Map<String, String> found) {
      this.root = root;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes of) {
      boolean hidden = !folder.equals(root) && name(folder).startsWith(HIDDEN);
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes of) {
      // A pipe of that name is told as what cannot be read.
      boolean named = name(file).toLowerCase(Locale.ROOT).endsWith(ENDING);
      if (named && !of.isSymbolicLink()) {
        found.put(
            root.relativize(file).toString(), of.size() + " " + of.lastModifiedTime().toMillis());
      }
      return found.size() > most ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (file.equals(root)) {
        throw failure;
      }
      return FileVisitResult.CONTINUE; // a folder that may not be entered
    }

    private static String name(Path path) {
      return String.valueOf(path.getFileName());
    }
  }
}

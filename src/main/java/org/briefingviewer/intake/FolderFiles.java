// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.briefingviewer.model.Problem;

/// The files of folders, down to the last, in an order that depends on their names alone. A file
/// that a user names is always taken; of a folder's files those that by their ending may be
/// articles, and no link that leads out of it.
public final class FolderFiles {
  private static final Set<String> ENDINGS =
      Set.of(
          "", "txt", "text", "md", "htm", "html", "xhtml", "pdf", "docx", "hwp", "hwpx", "mht",
          "mhtml", "eml");

  private final List<RawArticle> files = new ArrayList<>();
  private final List<Problem> skipped = new ArrayList<>();
  private final List<Problem> failed = new ArrayList<>();

  /// Adds a file, or everything in a folder.
  public void add(Path path) {
    if (Files.isDirectory(path)) {
      walk(path, path);
    } else {
      files.add(new RawArticle.OfFile(path, path.toString()));
    }
  }

  /// Adds something that is no file.
  public void add(RawArticle other) {
    files.add(other);
  }

  /// Returns what is to be read, in order.
  public List<RawArticle> files() {
    return files;
  }

  /// Returns what was left aside in folders, and why.
  public List<Problem> skipped() {
    return skipped;
  }

  /// Returns the folders that could not be looked into.
  public List<Problem> failed() {
    return failed;
  }

  private void walk(Path root, Path folder) {
    List<Path> inside;
    try (Stream<Path> list = Files.list(folder)) {
      inside = list.sorted(Comparator.comparing(ArticleImporter::nameOf)).toList();
    } catch (IOException e) {
      failed.add(
          new Problem(
              folder.toString(),
              e instanceof AccessDeniedException
                  ? "The folder may not be read."
                  : "The folder could not be read (" + e.getMessage() + ").",
              "Change its permissions, or leave it out."));
      return;
    }
    for (Path path : inside) {
      if (Files.isSymbolicLink(path)) {
        link(root, path);
      } else if (ArticleImporter.nameOf(path).startsWith(".")) {
        skip(path, "Its name begins with a dot, as those of hidden files do.");
      } else if (Files.isDirectory(path)) {
        walk(root, path);
      } else {
        take(path);
      }
    }
  }

  private void link(Path root, Path link) {
    try {
      Path real = link.toRealPath();
      if (Files.isDirectory(real)) {
        skip(link, "It is a link to a folder.");
      } else if (real.startsWith(root.toRealPath())) {
        take(link);
      } else {
        skip(link, "It is a link that leads out of the folder.");
      }
    } catch (IOException e) {
      skip(link, "It is a link to something that is not there.");
    }
  }

  private void take(Path path) {
    String ending = ending(path);
    if (!Files.isRegularFile(path)) {
      skip(path, "It is no file.");
    } else if (ENDINGS.contains(ending)) {
      files.add(new RawArticle.OfFile(path, path.toString()));
    } else {
      skip(path, "It ends in ." + ending + ", which no article does.");
    }
  }

  private void skip(Path path, String reason) {
    skipped.add(new Problem(path.toString(), reason, "If it is an article, name the file itself."));
  }

  private static String ending(Path path) {
    String name = ArticleImporter.nameOf(path);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}

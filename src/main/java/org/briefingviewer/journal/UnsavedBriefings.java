// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.journal;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.briefingviewer.bundle.BundleContent;
import org.briefingviewer.bundle.BundleWriter;
import org.briefingviewer.bundle.file.FileRights;
import org.briefingviewer.bundle.file.PlainFile;
import org.briefingviewer.bundle.journal.JournalLook;
import org.briefingviewer.bundle.journal.JournalPlace;
import org.briefingviewer.bundle.sidecar.SidecarPlace;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Tie;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.model.edit.BriefingEdit;

/// Briefings that nobody has given a name yet, in the user's own folder. The file of such a one is
/// empty and stays so: all that is in the briefing stands in its journal, as with every edit that
/// is not saved. Saving it gives it its name and its place.
///
/// @param folder need not exist
public record UnsavedBriefings(Path folder) {
  /// Says that such a one cannot be saved where it is.
  public static final Problem UNNAMED =
      new Problem(
          "briefing",
          "The briefing has no name yet.",
          "Save it under a name, where you want to have it.");

  private static final String ENDING = ".briefing";

  /// Returns whether a briefing has no name yet.
  public boolean holds(Path file) {
    return folder
        .toAbsolutePath()
        .normalize()
        .equals(file.toAbsolutePath().normalize().getParent());
  }

  /// Begins one.
  ///
  /// @param title may be empty: then it is called after the first article that comes in
  /// @return its file
  /// @throws IOException when nothing can be written there
  public Path begin(Triangle triangle, String title, OffsetDateTime now) throws IOException {
    Path file = reserve();
    BundleInfo info =
        new BundleInfo(
            title.isEmpty() ? "" : Agent.slug(title), title, "1.0.0", now, null, null, List.of());
    Knowledge nothing =
        new Knowledge(
            triangle, List.of(), Tie.group(triangle, List.of()), List.of(), List.of(), Map.of());
    new BundleWriter().write(new BundleContent(info, nothing, List.of(), Map.of()), file);
    return file;
  }

  private Path reserve() throws IOException {
    FileRights.makeOwnFolder(folder);
    for (int number = 1; ; number++) {
      Path file = folder.resolve("untitled-" + number + ENDING);
      JournalPlace journal = JournalPlace.beside(file);
      boolean used =
          Stream.of(journal.file(), journal.parts(), SidecarPlace.beside(file))
              .anyMatch(Files::exists);
      try {
        if (!used) {
          PlainFile.own(file).channel(FileRights.OWNERS, CREATE_NEW, WRITE).close();
          return file;
        }
      } catch (FileAlreadyExistsException e) {
        // the next number may be free
      }
    }
  }

  /// Returns those that were left with something in them, the one that was edited last first.
  public List<Path> left() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Path> left = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.toString().endsWith(ENDING))
          .filter(file -> Files.exists(JournalPlace.beside(file).file()))
          .forEach(left::add);
    }
    left.sort(
        Comparator.comparingLong(
                (Path file) -> JournalPlace.beside(file).file().toFile().lastModified())
            .reversed());
    return List.copyOf(left);
  }

  /// Returns what one that was left is called: after the first article that came in, else nothing.
  public static String title(Path file) {
    return JournalLook.at(JournalPlace.beside(file), "").edits().stream()
        .filter(BriefingEdit.AddArticles.class::isInstance)
        .map(edit -> ((BriefingEdit.AddArticles) edit).articles().getFirst().headline())
        .findFirst()
        .orElse("");
  }

  /// Takes away what is empty, or was saved under a name. Notes on it stay.
  public void end(Path file) throws IOException {
    Files.deleteIfExists(file);
  }
}

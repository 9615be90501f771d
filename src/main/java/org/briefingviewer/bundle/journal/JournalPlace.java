// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.journal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.briefingviewer.bundle.file.FileRights;
import org.briefingviewer.bundle.file.PlainFile;
import org.briefingviewer.bundle.locked.LockKey;
import org.briefingviewer.bundle.place.SafeSave;
import org.briefingviewer.bundle.sidecar.SidecarPlace;
import org.briefingviewer.model.BundleInfo;
import org.jspecify.annotations.Nullable;

/// Where the journal of one briefing stands: beside it, or in the user's own folder where the
/// briefing's cannot be written to.
///
/// @param file the journal
/// @param parts the folder with what its edits bring in bulk
/// @param lock the key of the briefing, by which both are locked, or null where it is not locked
public record JournalPlace(Path file, Path parts, @Nullable LockKey lock) {
  private static final String ENDING = ".journal";
  private static final String PARTS = "-parts";

  /// Returns where edits of a briefing are kept from now on: where such are and others can follow,
  /// else beside it, else in the user's own folder.
  ///
  /// @param own the user's own folder for journals; need not exist
  public static JournalPlace of(Path briefing, BundleInfo info, Path own) {
    List<JournalPlace> left = left(briefing, info, own);
    if (!left.isEmpty() && left.getFirst().writable()) {
      return left.getFirst();
    }
    JournalPlace beside = beside(briefing);
    return beside.writable() ? beside : of(SidecarPlace.of(briefing, info, own).own());
  }

  /// Returns where edits of a briefing were left: beside it, beside the link by which it is named,
  /// or in the user's own folder while its own could not be written to. The first is where they go
  /// on.
  ///
  /// @param own the user's own folder for journals; need not exist
  /// @return none where nothing was left
  public static List<JournalPlace> left(Path briefing, BundleInfo info, Path own) {
    List<JournalPlace> all = new ArrayList<>(List.of(beside(briefing)));
    if (Files.isSymbolicLink(briefing)) {
      all.add(of(SidecarPlace.beside(briefing)));
    }
    // The name of a file in the user's own folder is dear to make, and mostly there is none.
    if (Files.isDirectory(own)) {
      all.add(of(SidecarPlace.of(briefing, info, own).own()));
    }
    List<JournalPlace> left = new ArrayList<>();
    List<JournalPlace> closed = new ArrayList<>();
    for (JournalPlace place : all) {
      if (Files.exists(place.file())) {
        (place.writable() ? left : closed).add(place);
      }
    }
    left.addAll(closed);
    return left;
  }

  /// Returns the place beside a briefing: beside the file itself, whatever links lead to it.
  public static JournalPlace beside(Path briefing) {
    if (Files.isSymbolicLink(briefing)) {
      try {
        return of(SidecarPlace.beside(briefing.toRealPath()));
      } catch (IOException e) {
        // A link to nothing has nothing beside it but its own name.
      }
    }
    return of(SidecarPlace.beside(briefing));
  }

  private boolean writable() {
    return SidecarPlace.replaceable(file.toAbsolutePath(), Files::isWritable);
  }

  /// Writes a copy of the journal and its parts at another place, where nothing is yet.
  ///
  /// @throws IOException when that is not possible; then there is no journal there
  public void copyTo(JournalPlace other) throws IOException {
    SafeSave.makeFolder(
        Objects.requireNonNull(other.file.toAbsolutePath().getParent()), rights(other.file));
    if (Files.isDirectory(parts)) {
      SafeSave.makeFolder(other.parts, rights(other.parts));
      try (DirectoryStream<Path> files = Files.newDirectoryStream(parts)) {
        for (Path part : files) {
          copy(part, other.parts.resolve(part.getFileName()), rights(other.parts));
        }
      }
    }
    copy(file, other.file, rights(other.file));
  }

  private static void copy(Path from, Path to, FileRights rights) throws IOException {
    SafeSave.replace(to, PlainFile.own(from).bytes(JournalLook.LARGEST), rights);
  }

  /// Returns the briefing whose own notes or unsaved work a file is, or null for any other file.
  public static @Nullable Path briefingOf(Path kept) {
    Path file = kept.toAbsolutePath();
    return Stream.of(ENDING, SidecarPlace.ENDING)
        .filter(ending -> file.toString().endsWith(ending))
        .map(ending -> SidecarPlace.briefingOf(file, ending))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /// Returns the same place for a briefing that is locked, or not locked with null.
  public JournalPlace under(@Nullable LockKey key) {
    return new JournalPlace(file, parts, key);
  }

  /// Returns who may read a journal or a folder of parts.
  static FileRights rights(Path kept) {
    String ending = kept.toString().endsWith(PARTS) ? ENDING + PARTS : ENDING;
    return SidecarPlace.rights(kept, ending);
  }

  private static JournalPlace of(Path sidecar) {
    String name = String.valueOf(sidecar.getFileName());
    String stem = name.substring(0, name.lastIndexOf('.'));
    return at(sidecar.resolveSibling(stem + ENDING));
  }

  /// Returns the place of a journal by its file, with its parts beside it.
  public static JournalPlace at(Path file) {
    return new JournalPlace(file, file.resolveSibling(file.getFileName() + PARTS), null);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.journal;

import java.nio.file.Path;
import org.briefingviewer.bundle.file.FileRights;
import org.briefingviewer.bundle.locked.LockKey;
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

  /// Decides for a briefing.
  ///
  /// @param own the user's own folder for journals; need not exist
  public static JournalPlace of(Path briefing, BundleInfo info, Path own) {
    SidecarPlace notes = SidecarPlace.of(briefing, info, own);
    return of(notes.besideWritable() ? notes.beside() : notes.own());
  }

  public static JournalPlace beside(Path briefing) {
    return of(SidecarPlace.beside(briefing));
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

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.journal;

import java.nio.file.Path;
import org.briefingviewer.bundle.file.FileRights;
import org.briefingviewer.bundle.sidecar.SidecarPlace;
import org.briefingviewer.model.BundleInfo;

/// Where the journal of one briefing stands: beside it, or in the user's own folder where the
/// briefing's cannot be written to.
///
/// @param file the journal
/// @param parts the folder with what its edits bring in bulk
public record JournalPlace(Path file, Path parts) {
  private static final String ENDING = ".journal";
  private static final String PARTS = "-parts";

  /// Decides for a briefing.
  ///
  /// @param own the user's own folder for journals; need not exist
  public static JournalPlace of(Path briefing, BundleInfo info, Path own) {
    SidecarPlace notes = SidecarPlace.of(briefing, info, own);
    return of(notes.besideWritable() ? notes.beside() : notes.own());
  }

  /// Returns the journal's place beside a briefing.
  public static JournalPlace beside(Path briefing) {
    return of(SidecarPlace.beside(briefing));
  }

  /// Returns who may read a journal or a folder of parts.
  static FileRights rights(Path kept) {
    String ending = kept.toString().endsWith(PARTS) ? ENDING + PARTS : ENDING;
    return SidecarPlace.rights(kept, ending);
  }

  private static JournalPlace of(Path sidecar) {
    String name = String.valueOf(sidecar.getFileName());
    String stem = name.substring(0, name.lastIndexOf('.'));
    Path file = sidecar.resolveSibling(stem + ENDING);
    return new JournalPlace(file, file.resolveSibling(stem + ENDING + PARTS));
  }
}

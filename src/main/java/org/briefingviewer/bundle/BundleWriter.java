// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.io.IOException;
import java.nio.file.Path;
import org.briefingviewer.bundle.locked.LockKey;
import org.briefingviewer.bundle.place.ChangedFile;
import org.briefingviewer.bundle.place.ReplaceableFile;
import org.briefingviewer.bundle.place.SafeSave;
import org.briefingviewer.bundle.place.SaveResult;
import org.briefingviewer.bundle.place.SaveTarget;
import org.briefingviewer.model.Refusal;
import org.jspecify.annotations.Nullable;

/// Saves `.briefing` files. The same content always gives the same bytes, and a save that fails
/// leaves the old file as it was.
public final class BundleWriter {
  /// Writes a new briefing.
  ///
  /// @throws IOException when the file cannot be written; nothing is left behind then
  /// @throws IllegalArgumentException when the content breaks a rule of the format
  public void write(BundleContent content, Path file) throws IOException {
    write(content, file, null);
  }

  /// Writes a new briefing as the other does.
  ///
  /// @param lock the key that it is locked by, or null where it is not locked
  public void write(BundleContent content, Path file, @Nullable LockKey lock) throws IOException {
    FileSet files = NewBundleFiles.files(content);
    try {
      SafeSave.replace(file, ArchiveWriter.locked(lock, out -> ArchiveWriter.write(files, out)));
    } catch (Refusal e) {
      throw new IllegalStateException("nothing was read that could be refused", e);
    }
  }

  /// Writes a briefing that came from a bundle, over whatever has the file's name.
  ///
  /// @throws IOException when the file cannot be written; the old one stays then
  /// @throws Refusal when a part of `base` that is kept cannot be read
  /// @throws IllegalArgumentException when the content breaks a rule of the format
  public void write(SavedBriefing saved, Bundle base, Path file) throws IOException, Refusal {
    write(saved, base, new SaveTarget(file, new ReplaceableFile.Anything()));
  }

  /// Writes a briefing as the other does, over what its target allows.
  ///
  /// @throws ChangedFile when something else is there than may be taken the place of
  /// @throws IOException when the file cannot be written; the old one stays then
  /// @throws Refusal when a part of `base` that is kept cannot be read
  /// @throws IllegalArgumentException when the content breaks a rule of the format
  public SaveResult write(SavedBriefing saved, Bundle base, SaveTarget target)
      throws IOException, Refusal {
    return RevisionSave.write(saved, base, target);
  }
}

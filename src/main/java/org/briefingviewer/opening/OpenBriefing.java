// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.opening;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.briefingviewer.bundle.SavedBriefing;
import org.briefingviewer.bundle.locked.LockKey;
import org.briefingviewer.bundle.place.SaveResult;
import org.briefingviewer.bundle.place.SaveTarget;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.BriefingEdit;
import org.jspecify.annotations.Nullable;

/// A briefing that is open, as the file has it.
public interface OpenBriefing extends Briefing, AutoCloseable {
  /// Returns the file or folder it was opened from.
  Path file();

  /// Returns the key that its file is locked by, or null where it is not locked.
  default @Nullable LockKey lock() {
    return null;
  }

  /// Returns the copies of what was imported, in order of their names.
  default List<KeptCopy> keptCopies() {
    return List.of();
  }

  /// Returns the digest of its file, by which a journal knows it.
  ///
  /// @throws Refusal when the file cannot be read
  default String digest() throws Refusal {
    return "";
  }

  /// Saves a revision of it; it goes on reading the file as it was. Slow.
  ///
  /// @param to its own file, or another one
  /// @throws IOException when that cannot be written; what was there stays
  /// @throws Refusal when a part of it that is kept cannot be read
  default SaveResult save(SavedBriefing saved, SaveTarget to) throws IOException, Refusal {
    throw new IOException("it stands in no file that could be saved");
  }

  /// Opens what has its file's name now, which may be another briefing than this, without what is
  /// not saved of it. The caller closes it.
  ///
  /// @throws Refusal when there is no briefing
  default OpenBriefing onDisk() throws Refusal {
    throw new Refusal(file().toString(), "It stands in no file.", "Save it first.");
  }

  /// Returns the same briefing with another file: the one that it was saved as.
  ///
  /// @param lock the key that that file is locked by, or null where it is not locked
  default OpenBriefing at(Path file, @Nullable LockKey lock) {
    throw new UnsupportedOperationException("it stands in no file that could be another");
  }

  /// Returns the same briefing with something that was done to it and is not saved.
  default OpenBriefing with(RecoveredWork done) {
    return this;
  }

  /// Returns what was left unsaved of it.
  default RecoveredWork recovered() {
    return RecoveredWork.NOTHING;
  }

  /// Returns the edits of the last step that its file holds, where they are several that were done
  /// together. Slow.
  ///
  /// @throws Refusal when they cannot be read
  default List<BriefingEdit> lastTogether() throws Refusal {
    return List.of();
  }

  /// Hashes every file of the briefing; slow.
  ///
  /// @param progress told after each file
  /// @param cancelled asked before each file
  BundleIntegrity verify(Consumer<BundleIntegrity> progress, BooleanSupplier cancelled);

  /// Tells how the files of the briefing compare with their hashes. They are not hashed where that
  /// was done before, nothing differed, and the system says that the file has not changed since.
  ///
  /// @param progress told after each file
  /// @param cancelled asked before each file
  default BundleIntegrity verifyUnlessKnown(
      Consumer<BundleIntegrity> progress, BooleanSupplier cancelled) {
    return verify(progress, cancelled);
  }

  /// Hashes every file of the briefing as its file has it now, which may be another than the one
  /// that was opened; slow.
  ///
  /// @param progress told after each file
  /// @param cancelled asked before each file
  /// @throws Refusal when the file cannot be read
  default BundleIntegrity verifyFile(Consumer<BundleIntegrity> progress, BooleanSupplier cancelled)
      throws Refusal {
    return verify(progress, cancelled);
  }

  @Override
  void close();
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.place;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.briefingviewer.bundle.entry.FileIdentity;
import org.briefingviewer.bundle.file.PlainFile;
import org.briefingviewer.bundle.locked.LockKey;
import org.jspecify.annotations.Nullable;

/// Where a save goes.
///
/// @param over what it may take the place of
/// @param locking whether what is written is locked
/// @param naming told the digest of what was written, just before that takes the file's name
public record SaveTarget(
    Path file, ReplaceableFile over, Locking locking, Consumer<String> naming) {
  /// Makes one that is locked as the briefing was.
  public SaveTarget(Path file, ReplaceableFile over, Consumer<String> naming) {
    this(file, over, new Locking.AsBefore(), naming);
  }

  /// Returns the same where *as before* means as a file by another key, or by none with null: one
  /// that a briefing was saved as since it was opened.
  public SaveTarget asFile(@Nullable LockKey lock) {
    return locking instanceof Locking.AsBefore
        ? new SaveTarget(
            file, over, lock == null ? new Locking.Open() : new Locking.By(lock), naming)
        : this;
  }

  /// Makes one that hears nothing.
  public SaveTarget(Path file, ReplaceableFile over) {
    this(file, over, digest -> {});
  }

  /// Makes sure that the save may go on.
  ///
  /// @param opened the identity of the file that the briefing was opened from
  /// @return what lies there now
  /// @throws ChangedFile when something else does
  public @Nullable String check(String opened) throws ChangedFile {
    String there = FileIdentity.of(file);
    if (over instanceof ReplaceableFile.Known known
        && there != null
        && !there.equals(known.identity() == null ? opened : known.identity())) {
      throw new ChangedFile(file);
    }
    return there;
  }

  /// Gives what was written its name. What lies there is looked at once more, and right after that
  /// the name is given.
  ///
  /// @param whole what was written, in the folder of `place`
  /// @param place where the file really is, whatever links lead there
  /// @param opened the identity of the file that the briefing was opened from
  /// @param digest of what was written
  public SaveResult name(Path whole, Path place, String opened, String digest) throws IOException {
    String written = FileIdentity.of(whole);
    check(opened);
    naming.accept(digest);
    return switch (over) {
      case ReplaceableFile.Nothing() -> {
        nameAnew(whole, place);
        yield new SaveResult(written, null);
      }
      case ReplaceableFile.Kept(String label) -> {
        Path kept = Files.exists(place) ? keep(place, label) : null;
        SafeSave.name(whole, place);
        yield new SaveResult(written, kept);
      }
      case ReplaceableFile.Known _ -> {
        check(opened); // the journal was forced to the disk meanwhile
        SafeSave.name(whole, place);
        yield new SaveResult(written, null);
      }
      case ReplaceableFile.Anything() -> {
        SafeSave.name(whole, place);
        yield new SaveResult(written, null);
      }
    };
  }

  /// A second name, where the disk has such, leaves no moment at which the file has none.
  private static Path keep(Path place, String label) throws IOException {
    while (true) {
      Path kept = FreeName.beside(place, label);
      try {
        nameToo(place, kept);
        return kept;
      } catch (FileAlreadyExistsException e) {
        // somebody was quicker; the next name may be free
      }
    }
  }

  private static void nameToo(Path file, Path other) throws IOException {
    try {
      Files.createLink(other, file);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (IOException | UnsupportedOperationException e) {
      PlainFile.given(file).copyTo(other);
    }
  }

  /// Whoever has the name already keeps it. The other name goes with the passing file.
  private static void nameAnew(Path whole, Path place) throws IOException {
    try {
      Files.createLink(place, whole);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (IOException | UnsupportedOperationException e) {
      Files.move(whole, place);
    }
  }
}

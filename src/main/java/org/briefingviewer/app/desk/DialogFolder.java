// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The folder in which the next file dialog opens. What the program keeps for itself, drafts and
/// the sample, is no place for a user's files. On the toolkit's thread.
public final class DialogFolder {
  private final Supplier<List<Path>> files;
  private final List<Path> own;
  private final Path otherwise;

  private @Nullable Path chosen;

  /// What was open when that was chosen.
  private @Nullable Path chosenFor;

  /// @param files gives the briefing that is open, then those that were, the latest first
  /// @param own the folders that the program keeps for itself
  /// @param otherwise the folder where nothing else tells one
  public DialogFolder(Supplier<List<Path>> files, List<Path> own, Path otherwise) {
    this.files = files;
    this.own = own;
    this.otherwise = otherwise;
  }

  /// Returns the folder in which the user chose last while the same briefing was open; else where
  /// that lies, or where the latest lies that has a place of the user's; null where there is none.
  ///
  /// @param writable whether a file is to be written there
  public @Nullable Path now(boolean writable) {
    List<Path> known = files.get();
    Path last = chosen;
    if (last != null && Objects.equals(chosenFor, first(known)) && serves(last, writable)) {
      return last;
    }
    return known.stream()
        .map(file -> plain(file).getParent())
        .filter(Objects::nonNull)
        .filter(folder -> own.stream().map(DialogFolder::plain).noneMatch(folder::startsWith))
        .filter(folder -> serves(folder, writable))
        .findFirst()
        .orElse(serves(otherwise, false) ? otherwise : null);
  }

  /// Remembers where the user chose a file.
  public void chose(Path file) {
    chosen = plain(file).getParent();
    chosenFor = first(files.get());
  }

  private static @Nullable Path first(List<Path> known) {
    return known.isEmpty() ? null : known.getFirst();
  }

  private static boolean serves(Path folder, boolean writable) {
    return Files.isDirectory(folder) && (!writable || Files.isWritable(folder));
  }

  private static Path plain(Path path) {
    return path.toAbsolutePath().normalize();
  }
}

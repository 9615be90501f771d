// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.library;

import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.library.LibraryHits.InBriefing;
import org.briefingviewer.model.Problem;

/// What was found in several folders.
///
/// @param typed what was looked for
/// @param briefings those that were looked into, the newest first, each once
/// @param more how many further ones may hold it
/// @param searched how many briefings are in the indexes, or -1 before anybody looked
/// @param locked how many are not, for they are locked
/// @param opened how many locked ones are, for their keys are known
/// @param unread why other briefings, or whole folders, are not
/// @param also the other spellings that were looked for
/// @param making whether the index of a folder is not there yet
public record FolderHits(
    String typed,
    List<InFolder> briefings,
    int more,
    int searched,
    int locked,
    int opened,
    List<Problem> unread,
    List<String> also,
    boolean making) {
  /// Nothing is looked for.
  public static final FolderHits NONE =
      new FolderHits("", List.of(), 0, -1, 0, 0, List.of(), List.of(), false);

  public FolderHits {
    briefings = List.copyOf(briefings);
    unread = List.copyOf(unread);
    also = List.copyOf(also);
  }

  /// Returns the same without what was found: how much can be searched, and what cannot.
  FolderHits counted() {
    return new FolderHits("", List.of(), 0, searched, locked, opened, unread, List.of(), making);
  }

  /// Returns that a search failed.
  public static FolderHits failed(String typed, Problem why) {
    return new FolderHits(typed, List.of(), 0, 0, 0, 0, List.of(why), List.of(), false);
  }

  /// What was found in one briefing.
  ///
  /// @param folder in which it lies
  public record InFolder(Path folder, Path file, InBriefing briefing) {}
}

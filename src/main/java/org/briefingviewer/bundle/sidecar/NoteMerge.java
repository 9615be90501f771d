// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.sidecar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.briefingviewer.model.Note;
import org.jspecify.annotations.Nullable;

/// Brings together what two windows made of the same notes. Nothing that somebody wrote is lost: of
/// a note that one took away and the other changed the change stays, and of one that both changed
/// differently both texts stay, the newer under the old id.
public final class NoteMerge {
  private NoteMerge() {}

  /// Merges note by note.
  ///
  /// @param base the notes that both started from
  /// @param mine the notes as this window has them
  /// @param theirs the notes as the file has them now
  public static List<Note> merge(List<Note> base, List<Note> mine, List<Note> theirs) {
    Map<String, Note> from = byId(base);
    Map<String, Note> here = byId(mine);
    Map<String, Note> there = byId(theirs);
    Set<String> ids = new LinkedHashSet<>(here.keySet());
    ids.addAll(there.keySet());
    List<Note> merged = new ArrayList<>();
    for (String id : ids) {
      merged.addAll(one(from.get(id), here.get(id), there.get(id)));
    }
    return merged;
  }

  private static List<Note> one(@Nullable Note base, @Nullable Note mine, @Nullable Note theirs) {
    if (mine == null || theirs == null) {
      Note left = mine == null ? theirs : mine;
      return left == null || left.equals(base) ? List.of() : List.of(left);
    }
    if (mine.equals(theirs) || theirs.equals(base)) {
      return List.of(mine);
    }
    if (mine.equals(base)) {
      return List.of(theirs);
    }
    boolean newer = mine.modified().isAfter(theirs.modified());
    Note kept = newer ? mine : theirs;
    Note other = newer ? theirs : mine;
    return kept.text().equals(other.text()) ? List.of(kept) : List.of(kept, renamed(other));
  }

  private static Note renamed(Note note) {
    return new Note(freshId(), note.target(), note.text(), note.created(), note.modified());
  }

  /// Returns an id for a new note.
  public static String freshId() {
    return "urn:uuid:" + UUID.randomUUID();
  }

  static Map<String, Note> byId(List<Note> notes) {
    Map<String, Note> byId = new LinkedHashMap<>();
    notes.forEach(note -> byId.put(note.id(), note));
    return byId;
  }
}

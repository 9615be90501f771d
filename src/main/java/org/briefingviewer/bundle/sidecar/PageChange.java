// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.sidecar;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.bundle.wire.ArticleTexts;
import org.briefingviewer.bundle.wire.NotesWire;
import org.briefingviewer.model.Note;
import tools.jackson.databind.node.ObjectNode;

/// Brings a page up to date with the notes, touching nothing but the notes that differ.
final class PageChange {
  private final ObjectNode tree;
  private final NotesWire.Read read;
  private final ArticleTexts texts;

  PageChange(NotesPage page, ArticleTexts texts) {
    this.tree = page.tree();
    this.read = page.read();
    this.texts = texts;
  }

  /// Changes the page.
  ///
  /// @param beneath notes of the file beneath, which stand in the page only when they were changed
  /// @param missing whether the page stands on the disk no more
  /// @return whether the page has to be written
  boolean apply(List<Note> notes, Map<String, Note> beneath, boolean missing) {
    Map<String, Note> before = new LinkedHashMap<>();
    read.notes().forEach(note -> before.put(note.id(), note));
    Set<String> gone = new LinkedHashSet<>(before.keySet());
    Set<String> removed = new LinkedHashSet<>(read.removed());
    removed.addAll(beneath.keySet());
    boolean changed = missing && !notes.isEmpty();
    for (Note note : notes) {
      gone.remove(note.id());
      removed.remove(note.id());
      Note there = before.containsKey(note.id()) ? before.get(note.id()) : beneath.get(note.id());
      if (!note.equals(there)) {
        NotesWire.put(tree, note, texts);
        changed = true;
      }
    }
    gone.forEach(id -> NotesWire.remove(tree, id));
    if (!removed.equals(read.removed())) {
      NotesWire.writeRemoved(tree, removed);
      changed = true;
    }
    return changed || !gone.isEmpty();
  }
}

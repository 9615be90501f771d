// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.journal;

import org.briefingviewer.bundle.wire.JsonFields;
import org.briefingviewer.bundle.wire.JsonPrinter;
import org.briefingviewer.bundle.wire.edit.EditWire;
import org.briefingviewer.model.edit.BriefingEdit;
import tools.jackson.databind.node.JsonNodeFactory;

/// One line of a journal.
public sealed interface JournalLine {

  /// An edit was made.
  record Done(BriefingEdit edit) implements JournalLine {}

  /// The edit made last was undone.
  record Undone(String id) implements JournalLine {}

  /// The edit undone last was made again.
  record Redone(String id) implements JournalLine {}

  /// A save of all that was done before this line began.
  record Saving(String id) implements JournalLine {}

  /// A save is whole, and about to take the briefing's name.
  ///
  /// @param id of the [Saving]
  /// @param base the digest of the file that holds now what was done before that
  record Saved(String id, String base) implements JournalLine {}

  /// Returns the line as it is written, its end included.
  default byte[] bytes() {
    return JsonPrinter.line(
        switch (this) {
          case Done done -> EditWire.write(done.edit());
          case Undone undone -> JsonNodeFactory.instance.objectNode().put("undo", undone.id());
          case Redone redone -> JsonNodeFactory.instance.objectNode().put("redo", redone.id());
          case Saving saving -> JsonNodeFactory.instance.objectNode().put("saving", saving.id());
          case Saved saved ->
              JsonNodeFactory.instance
                  .objectNode()
                  .put("saved", saved.id())
                  .put("base", saved.base());
        });
  }

  /// Reads a line.
  ///
  /// @throws IllegalArgumentException when it is none
  static JournalLine read(JsonFields line, EditWire.Missing missing) {
    if (line.node().has("undo")) {
      return new Undone(line.node().path("undo").asString(""));
    }
    if (line.node().has("redo")) {
      return new Redone(line.node().path("redo").asString(""));
    }
    if (line.node().has("saving")) {
      return new Saving(line.node().path("saving").asString(""));
    }
    if (line.node().has("saved")) {
      return new Saved(
          line.node().path("saved").asString(""), line.node().path("base").asString(""));
    }
    return new Done(EditWire.read(line, missing));
  }
}

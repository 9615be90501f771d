// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.briefingviewer.bundle.journal.PartFolder;
import org.briefingviewer.bundle.sidecar.SidecarPlace;
import org.briefingviewer.model.Refusal;
import org.jspecify.annotations.Nullable;

/// What becomes of a briefing's own files when it is left, or goes on under a name.
///
/// @param parts what its edits brought in bulk, or null when there were none
/// @param draft its file when it had no name, or null
public record DocumentLeave(
    DocumentContext around,
    DocumentJournal journal,
    @Nullable PartFolder parts,
    @Nullable Path draft) {

  private interface FileAction {
    void run() throws IOException;
  }

  /// Leaves it. What is not saved stays, for whoever opens it next; of what is saved nothing does.
  public void leave(boolean unsaved, Consumer<Refusal> failed) {
    PartFolder brought = journal.begun() || draft != null ? parts : null;
    journal.leave(unsaved);
    Path unnamed = draft;
    if (unsaved && brought != null) {
      later(brought::removeFormer, failed);
    } else if (brought != null) {
      later(brought::remove, failed);
    }
    if (!unsaved && unnamed != null) {
      later(() -> around.drafts().end(unnamed), failed);
    }
  }

  /// Takes the notes on a briefing without a name along to where it is now, and lets its empty file
  /// go. Notes that are there already stay; then the others stay where they were.
  public void carryNotes(Path to, Consumer<Refusal> failed) {
    Path unnamed = draft;
    if (unnamed == null) {
      return;
    }
    try {
      Path from = SidecarPlace.beside(unnamed);
      Path target = SidecarPlace.beside(to);
      if (Files.exists(from) && !Files.exists(target)) {
        Files.move(from, target);
      }
    } catch (IOException e) {
      failed.accept(told(e));
    }
    later(() -> around.drafts().end(unnamed), failed);
  }

  private void later(FileAction handler, Consumer<Refusal> failed) {
    around
        .writing()
        .execute(
            () -> {
              try {
                handler.run();
              } catch (IOException e) {
                failed.accept(told(e));
              }
            });
  }

  private static Refusal told(IOException e) {
    return new Refusal(
        String.valueOf(e.getMessage()),
        "It could not be moved or taken away.",
        "Nothing is lost; look at it there.");
  }
}

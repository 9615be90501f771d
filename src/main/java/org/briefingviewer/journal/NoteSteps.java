// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.journal;

import java.util.function.Supplier;
import org.briefingviewer.model.edit.NoteEdit;

/// Makes acts on the reader's own notes steps that the one undo takes back.
///
/// @param told runs after each
public record NoteSteps(Supplier<UndoSteps> steps, Runnable told) implements NoteActs {
  @Override
  public void begin() {
    steps.get().part();
  }

  @Override
  public void writing(NoteEdit.Noted act) {
    if (!steps.get().join(act)) {
      steps.get().add(new UndoSteps.Step(act, null));
    }
    told.run();
  }

  @Override
  public void done(NoteEdit.Noted act) {
    steps.get().add(new UndoSteps.Step(act, null));
    told.run();
  }
}

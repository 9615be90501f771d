// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.journal;

import java.util.function.Supplier;
import org.briefingviewer.model.edit.OwnEdit;

/// Makes acts on the reader's own notes steps that the one undo takes back.
///
/// @param told runs after each
public record NoteSteps(Supplier<Steps> steps, Runnable told) implements NoteActs {
  @Override
  public void begin() {
    steps.get().part();
  }

  @Override
  public void writing(OwnEdit.Noted act) {
    if (!steps.get().join(act)) {
      steps.get().add(new Steps.Step(act, null));
    }
    told.run();
  }

  @Override
  public void done(OwnEdit.Noted act) {
    steps.get().add(new Steps.Step(act, null));
    told.run();
  }
}

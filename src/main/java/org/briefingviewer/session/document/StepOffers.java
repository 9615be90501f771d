// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.document;

import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.journal.UndoSteps;
import org.briefingviewer.model.edit.Edit;
import org.jspecify.annotations.Nullable;

/// What of a document's steps can be undone, done again and saved.
final class StepOffers {
  final ReadOnlyObjectWrapper<@Nullable Edit> undoable = new ReadOnlyObjectWrapper<>(null);
  final ReadOnlyObjectWrapper<@Nullable Edit> redoable = new ReadOnlyObjectWrapper<>(null);
  final ReadOnlyIntegerWrapper unsaved = new ReadOnlyIntegerWrapper(0);

  /// Hears that something was done, undone or saved.
  void tell(UndoSteps steps) {
    UndoSteps.Step back = steps.told();
    UndoSteps.Step forth = steps.redoable();
    undoable.set(back == null ? null : back.edit());
    redoable.set(forth == null ? null : forth.edit());
    unsaved.set(steps.unsaved());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.journal;

import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.briefingviewer.bundle.journal.PartFolder;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.NoteEdit;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.revise.InverseEdit;
import org.briefingviewer.revise.Revision;
import org.jspecify.annotations.Nullable;

/// Goes back and forth over what was done, one step at a time.
///
/// @param base the open briefing as its file has it, or null where nothing is open
/// @param own told of acts on the reader's own notes
public record StepRewinder(
    UndoSteps steps,
    DocumentJournal journal,
    @Nullable OpenBriefing base,
    Consumer<NoteEdit.Noted> own) {

  /// What stands then.
  ///
  /// @param now null for the briefing without edits
  public record Shown(@Nullable Revision now, Set<String> touched) {}

  /// One of the two ways over the steps.
  public interface Way {
    void go(StepRewinder over) throws Refusal;
  }

  /// Hears after each step what stands then; null where the briefing stays as it is.
  public interface Showing {
    void show(@Nullable Shown shown);
  }

  /// Takes back what was done last, with all that was done together with it.
  ///
  /// @param acts begins the edits by which what is saved is taken back
  public void undo(UndoActs acts, Showing showing) throws Refusal {
    UndoSteps.Step step = steps.undoable();
    while (step != null) {
      showing.show(back(step, acts));
      step = steps.goesBack(step);
    }
  }

  /// Does again what was undone last, with all that was done together with it.
  ///
  /// @param parts gives where what edits bring in bulk is put
  public void redo(Supplier<PartFolder> parts, Showing showing) throws Refusal {
    UndoSteps.Step step = steps.redoable();
    while (step != null) {
      showing.show(forth(step, parts.get()));
      step = steps.goesOn(step);
    }
  }

  /// Takes back a step.
  ///
  /// @return null when the briefing stays as it is
  private @Nullable Shown back(UndoSteps.Step step, UndoActs acts) throws Refusal {
    Revision after = step.after();
    if (after == null) {
      steps.undone();
      NoteEdit.Noted noted = (NoteEdit.Noted) step.edit();
      own.accept(new NoteEdit.Noted(/* before= */ noted.after(), /* after= */ noted.before()));
      return null;
    }
    BriefingEdit edit = (BriefingEdit) step.edit();
    if (steps.undoesSaved()) {
      journal.takenBack(open(), edit, InverseEdit.of(edit, after, acts.like(edit.act())));
    } else {
      journal.undone(open(), edit);
    }
    steps.undone();
    return new Shown(step.before(), after.touched());
  }

  /// Does a step again.
  ///
  /// @return null when the briefing stays as it is
  private @Nullable Shown forth(UndoSteps.Step step, PartFolder parts) throws Refusal {
    Revision after = step.after();
    if (after == null) {
      steps.redone();
      own.accept((NoteEdit.Noted) step.edit());
      return null;
    }
    journal.redone(open(), (BriefingEdit) step.edit(), parts);
    steps.redone();
    return new Shown(after, after.touched());
  }

  private OpenBriefing open() {
    return Objects.requireNonNull(base, "nothing is open");
  }
}

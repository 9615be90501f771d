// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.journal.UndoSteps;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.EditStep;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.revise.InverseEdit;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.TaskRunner;
import org.jspecify.annotations.Nullable;

/// What the file of a document held last when it was opened, where it is several edits that were
/// done together: data that came in on the command line, for one. It can be taken back when all
/// that was done since is undone, by edits of its own. Used on the thread on which results are
/// delivered.
public final class FileSteps {
  private final Document document;
  private final ShownBriefing shown;
  private final Supplier<UndoSteps> steps;
  private final Executor background;
  private final TaskRunner work;
  private final ReadOnlyObjectWrapper<@Nullable EditStep> undoable =
      new ReadOnlyObjectWrapper<>(null);
  private final ReadOnlyObjectWrapper<@Nullable EditStep> redoable =
      new ReadOnlyObjectWrapper<>(null);
  private HeldStep last = HeldStep.NONE;
  private @Nullable OpenBriefing looked;

  /// @param steps those of what is open
  /// @param background runs what reads the file
  /// @param work delivers what was read
  FileSteps(
      Document document,
      ShownBriefing shown,
      Supplier<UndoSteps> steps,
      Executor background,
      TaskRunner work) {
    this.document = document;
    this.shown = shown;
    this.steps = steps;
    this.background = background;
    this.work = work;
    shown.knowledgeProperty().subscribe(this::look);
  }

  /// What would be undone next, or null: something was done since, or there is none.
  public ReadOnlyObjectProperty<@Nullable EditStep> undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  /// What was undone and would be done again next, or null.
  public ReadOnlyObjectProperty<@Nullable EditStep> redoableProperty() {
    return redoable.getReadOnlyProperty();
  }

  /// Looks into the file when all else of the briefing is there.
  @SuppressWarnings("ReferenceEquality") // each opening makes another one
  private void look(@Nullable Knowledge known) {
    OpenBriefing base = shown.base();
    if (base == looked) {
      return;
    }
    last = HeldStep.NONE;
    looked = known == null ? null : base;
    if (known != null && base != null) {
      background.execute(
          () -> {
            HeldStep found = HeldStep.of(base);
            work.deliver(() -> found(base, found));
          });
    }
  }

  @SuppressWarnings("ReferenceEquality") // each opening makes another one
  private void found(OpenBriefing base, HeldStep found) {
    if (base == looked) {
      last = found;
      document.tell();
    }
  }

  /// Hears that something was done, or that another briefing is open.
  void tell(UndoSteps steps) {
    undoable.set(steps.none() ? last.step() : null);
    redoable.set(steps.onFloor() ? last.step() : null);
  }

  /// Takes it back.
  ///
  /// @param by who does
  public void undo(String by) {
    if (undoable.get() != null && document.applyAll(last.back(document.act(by)))) {
      steps.get().layFloor();
      document.tell();
    }
  }

  /// Does again what was taken back.
  public void redo() {
    if (steps.get().onFloor()) {
      steps.get().liftFloor();
      document.undo();
      steps.get().forgetUndone();
      document.tell();
    }
  }

  /// The step that a file held last when it was opened, where it is several edits that were done
  /// together, each of which can be taken back without what was before it.
  ///
  /// @param step null where there is none such
  private record HeldStep(@Nullable EditStep step) {
    static final HeldStep NONE = new HeldStep(null);

    /// Looks into the history of a file. A history that cannot be read is told by `check`, and by
    /// whoever needs it; here it holds nothing.
    static HeldStep of(OpenBriefing base) {
      try {
        List<BriefingEdit> last = base.lastTogether();
        boolean known =
            !last.isEmpty()
                && last.stream().allMatch(edit -> InverseEdit.ofItself(edit, edit.act()) != null);
        return known ? new HeldStep(new EditStep(last)) : NONE;
      } catch (Refusal e) {
        return NONE;
      }
    }

    /// Returns the edits that take it back, as one step.
    ///
    /// @param act who does, and when
    List<BriefingEdit> back(Act act) {
      List<BriefingEdit> back = new ArrayList<>();
      for (BriefingEdit edit : Objects.requireNonNull(step).edits().reversed()) {
        back.add(Objects.requireNonNull(InverseEdit.ofItself(edit, act.joining())));
      }
      return back;
    }
  }
}

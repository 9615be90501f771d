// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.bundle.journal.JournalPlace;
import org.briefingviewer.bundle.journal.PartFolder;
import org.briefingviewer.journal.DocumentContext;
import org.briefingviewer.journal.DocumentHandover;
import org.briefingviewer.journal.DocumentJournal;
import org.briefingviewer.journal.DocumentLeave;
import org.briefingviewer.journal.NoteSteps;
import org.briefingviewer.journal.StepRewinder;
import org.briefingviewer.journal.UndoActs;
import org.briefingviewer.journal.UndoSteps;
import org.briefingviewer.journal.UnsavedBriefings;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.Edit;
import org.briefingviewer.model.edit.NoteEdit;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.opening.RecoveredWork;
import org.briefingviewer.revise.Revision;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.session.notes.Notes;
import org.jspecify.annotations.Nullable;

/// What is open, and what people have done to it since it was opened. Every edit goes in by
/// [#apply], and one undo takes back whatever was done last, also across a save. Used on the thread
/// on which results are delivered.
public final class Document {
  private final ReadingSession session;
  private final DocumentContext around;
  private final TaskRunner saving;
  private final BackgroundSaves saves;
  private final FileSteps held;
  private UndoSteps steps = new UndoSteps();
  private final StepOffers offered = new StepOffers();
  private final ReadOnlyObjectWrapper<RecoveredWork> recovered =
      new ReadOnlyObjectWrapper<>(RecoveredWork.NOTHING);
  private final ReadOnlyObjectWrapper<@Nullable Problem> problem =
      new ReadOnlyObjectWrapper<>(null);

  private final ReadOnlyObjectWrapper<@Nullable LeftUnsaved> left =
      new ReadOnlyObjectWrapper<>(null);

  /// What is open, to be known when something else comes; null when nothing is.
  private @Nullable OpenBriefing was;

  /// Whether the open briefing is just getting another file.
  private boolean moving;

  private DocumentJournal journal;
  private @Nullable Revision now;

  /// What the edits of the open briefing bring in bulk; null until there is one.
  private @Nullable PartFolder parts;

  /// The open briefing when it has no name yet.
  private @Nullable Path draft;

  private Consumer<NoteEdit.Noted> own = noted -> {};
  private Runnable flushNotes = () -> {};

  /// @param saving runs saves
  public Document(ReadingSession session, DocumentContext around, TaskRunner saving) {
    this.session = session;
    this.around = around;
    this.saving = saving;
    this.saves = new BackgroundSaves(this, session, saving);
    this.journal = new DocumentJournal(around, this::unkept);
    this.held = new FileSteps(this, session, () -> steps, around.writing(), saving);
    session.stateProperty().subscribe(this::opened);
  }

  /// What would be undone next, or null.
  public ReadOnlyObjectProperty<@Nullable Edit> undoableProperty() {
    return offered.undoable.getReadOnlyProperty();
  }

  /// What would be done again next, or null.
  public ReadOnlyObjectProperty<@Nullable Edit> redoableProperty() {
    return offered.redoable.getReadOnlyProperty();
  }

  /// Returns what of the file as it was opened can be undone, below all that was done since.
  public FileSteps held() {
    return held;
  }

  /// How many edits the file does not hold yet.
  public ReadOnlyIntegerProperty unsavedProperty() {
    return offered.unsaved.getReadOnlyProperty();
  }

  /// What of the open briefing an earlier program had left unsaved, when it was opened.
  public ReadOnlyObjectProperty<RecoveredWork> recoveredProperty() {
    return recovered.getReadOnlyProperty();
  }

  /// What went wrong last, or null.
  public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /// What was left last for another briefing with something in it that is not saved, or null:
  /// nobody was asked, and it can be gone back to.
  public ReadOnlyObjectProperty<@Nullable LeftUnsaved> leftProperty() {
    return left.getReadOnlyProperty();
  }

  /// A briefing that was left.
  ///
  /// @param untitled whether it has no name yet
  /// @param edits how many of its edits are not saved
  public record LeftUnsaved(Path file, boolean untitled, int edits) {}

  /// Returns where what edits bring in bulk is put, beside the journal.
  public PartFolder parts() {
    PartFolder there = parts == null ? new PartFolder(place()) : parts;
    parts = there;
    return there;
  }

  /// Returns whether the open briefing has no name yet: saving it asks for one.
  public boolean untitled() {
    return session.base() != null && around.drafts().holds(session.base().file());
  }

  /// Returns the briefings that have no name yet.
  public UnsavedBriefings drafts() {
    return around.drafts();
  }

  private JournalPlace place() {
    return around.place(Objects.requireNonNull(session.base(), "nothing is open"));
  }

  private void opened(LoadState state) {
    OpenBriefing before = was;
    was = state instanceof LoadState.Ready ready ? ready.briefing() : null;
    if (moving) {
      return;
    }
    if (before != null && steps.unsaved() > 0 && !(state instanceof LoadState.Empty)) {
      boolean unnamed = around.drafts().holds(before.file());
      left.set(new LeftUnsaved(before.file(), unnamed, steps.unsaved()));
    } else if (was != null && left.get() != null && left.get().file().equals(was.file())) {
      left.set(null);
    }
    new DocumentLeave(around, journal, parts, draft).leave(steps.unsaved() > 0, this::unkept);
    journal.forget();
    steps = new UndoSteps();
    now = null;
    parts = null;
    draft = null;
    recovered.set(RecoveredWork.NOTHING);
    saves.leave();
    RecoveredWork found = RecoveredWork.NOTHING;
    if (state instanceof LoadState.Ready ready) {
      draft = untitled() ? ready.briefing().file() : null;
      found = ready.briefing().recovered();
      recover(found);
    }
    tell();
    // Last: what is said of it stays until something is done.
    recovered.set(found.begun() ? RecoveredWork.NOTHING : found);
  }

  /// Lets go of the open briefing without closing it, for another document.
  ///
  /// @return null when none is open
  public @Nullable DocumentHandover release() {
    OpenBriefing base = session.base();
    if (base == null) {
      return null;
    }
    DocumentHandover handed = new DocumentHandover(base, now, steps, journal, parts);
    journal = new DocumentJournal(around, this::unkept);
    steps = new UndoSteps();
    parts = null;
    draft = null;
    session.release();
    return handed;
  }

  /// Goes on with a briefing that another document let go of.
  ///
  /// @param article the article to begin with, or null
  public void adopt(DocumentHandover handed, @Nullable String article) {
    moving = true;
    session.adopt(handed.base, handed.now == null ? handed.base : handed.now, article);
    moving = false;
    now = handed.now;
    steps = handed.steps;
    journal = handed.journal;
    parts = handed.parts;
    draft = untitled() ? handed.base.file() : null;
    journal.onFailure(this::unkept);
    tell();
  }

  private void unkept(Refusal failure) {
    saving.deliver(() -> tell(failure.problems().getFirst()));
  }

  private void recover(RecoveredWork left) {
    now = left.now();
    parts = left.parts() == null ? null : left.parts().movedTo(place());
    steps.recover(left.now());
    journal.recovered(left);
  }

  /// Takes note of acts on the reader's own notes, and changes them when one is undone.
  public void follow(Notes notes) {
    own = notes::put;
    flushNotes = notes::flush;
    notes.onAct(new NoteSteps(() -> steps, this::tell));
  }

  /// Says who hears of each file that what is open was saved as, and of the briefing that is in it:
  /// it may have been edited further meanwhile.
  public void onSaved(BiConsumer<Path, Briefing> told) {
    saves.onSaved(told);
  }

  /// Returns what an edit of now begins with.
  ///
  /// @param by the person's name
  public Act act(String by) {
    return around.act(by);
  }

  /// Does something to the briefing.
  ///
  /// @return whether it was done; if not, [#problemProperty()] says why
  public boolean apply(BriefingEdit edit) {
    return applyAll(List.of(edit));
  }

  /// Does several things to the briefing, or none of them. Those that were done together ([Act])
  /// one undo takes back.
  ///
  /// @return whether they were done; if not, [#problemProperty()] says why
  public boolean applyAll(List<BriefingEdit> edits) {
    try {
      OpenBriefing base = base();
      List<Revision> made = revision().withEach(edits);
      for (int i = 0; i < edits.size(); i++) {
        journal.done(base, edits.get(i));
        steps.add(new UndoSteps.Step(edits.get(i), made.get(i)));
        show(made.get(i), made.get(i).touched());
      }
      return true;
    } catch (Refusal e) {
      tell(e.problems().getFirst());
      return false;
    }
  }

  private OpenBriefing base() throws Refusal {
    OpenBriefing base = session.base();
    if (base == null) {
      throw new Refusal("briefing", "Nothing is open.", "Open a briefing first.");
    }
    return base;
  }

  private Revision revision() throws Refusal {
    Revision there = now;
    return there == null ? Revision.of(base(), parts()) : there;
  }

  private void show(@Nullable Revision next, Set<String> touched) {
    now = next;
    if (next != null) {
      session.revise(next, touched);
    } else if (session.base() != null) {
      session.revise(session.base(), touched);
    }
    tell();
  }

  void tell() {
    offered.tell(steps);
    held.tell(steps);
  }

  void tell(Problem told) {
    problem.set(null);
    problem.set(told);
  }

  /// Takes back what was done last, with all that was done together with it.
  public void undo() {
    rewind(rewinding -> rewinding.undo(new UndoActs(around), this::show));
  }

  /// Does again what was undone last, with all that was done together with it.
  public void redo() {
    rewind(rewinding -> rewinding.redo(this::parts, this::show));
  }

  private void rewind(StepRewinder.Way way) {
    try {
      way.go(new StepRewinder(steps, journal, session.base(), own));
    } catch (Refusal e) {
      tell(e.problems().getFirst());
    }
  }

  private void show(StepRewinder.@Nullable Shown shown) {
    if (shown == null) {
      tell();
    } else {
      show(shown.now(), shown.touched());
    }
  }

  /// Saves the briefing where it stands. Where another program changed the file since it was opened
  /// nothing is written, and [BackgroundSaves#conflictProperty()] asks.
  ///
  /// @param done told when it was saved
  public void save(Runnable done) {
    if (untitled()) {
      tell(UnsavedBriefings.UNNAMED);
    } else {
      saves.save(done);
    }
  }

  /// Saves the briefing under another name, as a briefing of its own, which is open from then on.
  ///
  /// @param done told when it was saved
  public void saveAs(Path file, Runnable done) {
    saves.saveAs(file, done);
  }

  /// Returns what saves it, for who answers a conflict.
  public BackgroundSaves saves() {
    return saves;
  }

  UndoSteps steps() {
    return steps;
  }

  @Nullable Revision now() {
    return now;
  }

  /// Tells the journal that a save begins.
  Consumer<String> journalsSave(OpenBriefing base) throws Refusal {
    return journal.saving(base);
  }

  /// What was done stays done, and can be undone; only the journal is another from now on.
  void moveTo(OpenBriefing there) {
    Path unnamed = draft;
    journal.leave(false);
    flushNotes.run();
    if (unnamed != null) {
      new DocumentLeave(around, journal, parts, unnamed).carryNotes(there.file(), this::unkept);
    }
    draft = null;
    moving = true;
    session.moveTo(there);
    moving = false;
    if (parts != null) {
      parts.movedTo(place());
    }
    tell();
  }

  /// Discards what is not saved: nothing of it can be had back.
  public void discard() {
    if (steps.unsaved() == 0) {
      return;
    }
    try {
      journal.discard(base());
      steps.clear();
      tell();
    } catch (Refusal e) {
      tell(e.problems().getFirst());
    }
  }
}

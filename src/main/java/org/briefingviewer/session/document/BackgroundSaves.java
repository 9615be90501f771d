// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.bundle.SavedBriefing;
import org.briefingviewer.bundle.file.WriteFailure;
import org.briefingviewer.bundle.journal.PartFolder;
import org.briefingviewer.bundle.journal.UnsavedWork;
import org.briefingviewer.bundle.place.ChangedFile;
import org.briefingviewer.bundle.place.FreeName;
import org.briefingviewer.bundle.place.Locking;
import org.briefingviewer.bundle.place.ReplaceableFile;
import org.briefingviewer.bundle.place.SaveResult;
import org.briefingviewer.bundle.place.SaveTarget;
import org.briefingviewer.bundle.signed.SealSigner;
import org.briefingviewer.conflict.FileDifference;
import org.briefingviewer.conflict.FileDifferences;
import org.briefingviewer.conflict.SaveConflict;
import org.briefingviewer.journal.SaveContribution;
import org.briefingviewer.journal.UndoSteps;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.revise.Revision;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// Saves what is open in the background, one save after the other: an older one must not come over
/// a newer one, and none over what another program has put in the file's place: that is asked.
public final class BackgroundSaves {
  private final Document document;
  private final ReadingSession session;
  private final TaskRunner work;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private BiConsumer<Path, Briefing> kept = (file, briefing) -> {};
  private boolean underWay;

  /// Whether nobody needs a list of differences that is being made.
  private volatile boolean answered;

  private final ReadOnlyObjectWrapper<@Nullable SaveConflict> conflict =
      new ReadOnlyObjectWrapper<>(null);

  BackgroundSaves(Document document, ReadingSession session, TaskRunner work) {
    this.document = document;
    this.session = session;
    this.work = work;
  }

  /// One save.
  ///
  /// @param wanted the briefing as it is to be; null where nobody edited it
  /// @param parts what its edits bring in bulk
  /// @param signer signs its seal; null where nobody does
  private record Save(
      OpenBriefing base,
      @Nullable Revision wanted,
      PartFolder parts,
      SaveTarget target,
      @Nullable SealSigner signer) {
    Briefing briefing() {
      return wanted == null ? base : wanted;
    }

    SaveResult write() throws IOException, Refusal {
      SavedBriefing saved = SaveContribution.of(base, wanted, parts);
      return base.save(signer == null ? saved : saved.signedBy(signer), target);
    }
  }

  /// Says who hears of each file that was saved, after whoever saved it, and of the briefing that
  /// is in it.
  void onSaved(BiConsumer<Path, Briefing> told) {
    kept = told;
  }

  /// The save that waits for an answer, since another program changed the file; null when none
  /// does.
  public ReadOnlyObjectProperty<@Nullable SaveConflict> conflictProperty() {
    return conflict.getReadOnlyProperty();
  }

  /// Hears that the briefing is left: nobody answers any more.
  void leave() {
    answered = true;
    conflict.set(null);
  }

  /// Saves the briefing where it stands.
  void save(Runnable done) {
    leave();
    inTurn(
        () -> {
          OpenBriefing base = session.base();
          if (base == null || document.steps().unsaved() == 0) {
            done.run();
          } else {
            inPlace(base, known(), null, done, written -> done.run());
          }
        });
  }

  /// Saves the briefing where it stands, its seal signed by somebody.
  public void sign(SealSigner signer, Runnable done) {
    leave();
    inTurn(
        () -> {
          OpenBriefing base = session.base();
          if (base != null) {
            inPlace(base, known(), signer, done, written -> done.run());
          }
        });
  }

  private ReplaceableFile known() {
    return new ReplaceableFile.Known(document.steps().file());
  }

  /// @param done what a conflict still has to tell
  private void inPlace(
      OpenBriefing base,
      ReplaceableFile over,
      @Nullable SealSigner signer,
      Runnable done,
      Consumer<SaveResult> told) {
    try {
      SaveTarget target = new SaveTarget(base.file(), over, document.journalsSave(base));
      write(base, target, signer, done, told);
    } catch (Refusal e) {
      document.tell(e.problems().getFirst());
    }
  }

  /// Saves the briefing under another name as the other does, locked as it was.
  void saveAs(Path file, Runnable done) {
    saveAs(file, new Locking.AsBefore(), done);
  }

  /// Saves the briefing under another name, as a briefing of its own, which is open from then on.
  ///
  /// @param locking whether that is locked; a file is never locked where it stands
  public void saveAs(Path file, Locking locking, Runnable done) {
    inTurn(
        () -> {
          OpenBriefing base = session.base();
          if (base != null && isOf(base, file)) {
            inItself(file, locking, done);
          } else if (base != null) {
            elsewhere(base, file, new ReplaceableFile.Anything(), locking, done);
          }
        });
  }

  /// The open file goes on as it is: its journal and its notes are kept by its own key.
  private void inItself(Path file, Locking locking, Runnable done) {
    if (locking instanceof Locking.AsBefore) {
      document.save(done);
    } else {
      document.tell(
          new Problem(
              file.toString(),
              "The open briefing has this name, and stays as it is.",
              "Save it under another name."));
    }
  }

  /// By a link, or in other letters, one file may have several names.
  private static boolean isOf(OpenBriefing base, Path file) {
    try {
      return file.equals(base.file()) || file.toRealPath().equals(base.file().toRealPath());
    } catch (IOException e) {
      return false; // one of them is not there
    }
  }

  private void elsewhere(
      OpenBriefing base, Path file, ReplaceableFile over, Locking locking, Runnable done) {
    try {
      UnsavedWork.refuse(file);
    } catch (Refusal e) {
      document.tell(e.problems().getFirst());
      return;
    }
    SaveTarget target = new SaveTarget(file, over, locking, digest -> {});
    write(
        base,
        target,
        null,
        done,
        written -> {
          document.moveTo(base.at(file, target.locking().key(base.lock())));
          done.run();
        });
  }

  /// Saves the briefing beside what another program has put in its file's place, under a name that
  /// is free; it is open under that name from then on.
  ///
  /// @param label what stands in the name, behind the file's own
  /// @param told the name
  public void beside(SaveConflict asked, String label, Consumer<Path> told) {
    leave();
    inTurn(
        () -> {
          OpenBriefing base = session.base();
          if (base != null) {
            Path file = FreeName.beside(base.file(), label);
            elsewhere(
                base,
                file,
                new ReplaceableFile.Nothing(),
                new Locking.AsBefore(),
                () -> {
                  asked.done().run();
                  told.accept(file);
                });
          }
        });
  }

  /// Saves the briefing in its file's place, of which what another program has put there stays
  /// under another name.
  ///
  /// @param label what stands in that name, behind the file's own
  /// @param told that name, unless nothing was there any more
  public void over(SaveConflict asked, String label, Consumer<@Nullable Path> told) {
    leave();
    inTurn(
        () -> {
          OpenBriefing base = session.base();
          if (base != null) {
            inPlace(
                base,
                new ReplaceableFile.Kept(label),
                null,
                asked.done(),
                written -> {
                  asked.done().run();
                  told.accept(written.kept());
                });
          }
        });
  }

  /// Lists what the file and the open briefing say differently; an answer to the conflict ends it.
  ///
  /// @param messages in whose language it is said
  public void differences(
      Messages messages, Consumer<List<FileDifference>> told, Consumer<Problem> failed) {
    SaveConflict asked = conflict.get();
    inTurn(
        () -> {
          OpenBriefing base = session.base();
          Briefing open = session.briefing();
          if (base == null || open == null || asked == null) {
            return;
          }
          underWay = true;
          answered = false;
          work.run(
              superseded -> {
                try (OpenBriefing there = base.onDisk()) {
                  return new FileDifferences(there, open, messages).list(() -> answered);
                }
              },
              found -> over(() -> told.accept(found)),
              failure ->
                  over(
                      () ->
                          failed.accept(
                              Refusal.problems(asked.file().toString(), failure).getFirst())));
        });
  }

  /// Does something now, or when the save under way is over.
  private void inTurn(Runnable handler) {
    if (underWay) {
      waiting.add(handler);
    } else {
      handler.run();
    }
  }

  private void write(
      OpenBriefing base,
      SaveTarget target,
      @Nullable SealSigner signer,
      Runnable done,
      Consumer<SaveResult> told) {
    UndoSteps then = document.steps();
    int standing = then.standing();
    then.saving();
    Save save = new Save(base, document.now(), document.parts(), target, signer);
    underWay = true;
    work.run(
        superseded -> save.write(),
        written ->
            over(
                () -> {
                  then.saved(standing, written.identity());
                  document.tell();
                  told.accept(written);
                  session.saved();
                  kept.accept(target.file(), save.briefing());
                }),
        failure -> over(() -> failed(target.file(), done, failure)));
  }

  private void failed(Path file, Runnable done, Exception failure) {
    if (failure instanceof ChangedFile) {
      conflict.set(new SaveConflict(file, done));
    } else {
      document.tell(WriteFailure.of(file.toString(), failure));
    }
  }

  private void over(Runnable told) {
    underWay = false;
    told.run();
    while (!underWay && !waiting.isEmpty()) {
      waiting.remove().run();
    }
  }
}

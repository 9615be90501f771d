// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.locking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.bundle.locked.LockHeader;
import org.briefingviewer.bundle.locked.LockKey;
import org.briefingviewer.bundle.locked.PassPhrase;
import org.briefingviewer.bundle.place.Locking;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.session.BriefingArrival;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.OpeningControl;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.session.document.Document;
import org.jspecify.annotations.Nullable;

/// Opens what is locked and locks what is open. A key takes some tenths of a second to make.
public final class BriefingLocks {
  private final ShownBriefing shown;
  private final Consumer<Path> open;
  private final Document document;
  private final Keyring keys;
  private final TaskRunner work;

  /// Of what is open, or null.
  private @Nullable LockKey key;

  private final ReadOnlyObjectWrapper<@Nullable Path> wanted = new ReadOnlyObjectWrapper<>(null);

  /// @param open opens a file
  /// @param keys those of this run of the program
  public BriefingLocks(
      ShownBriefing shown,
      OpeningControl opening,
      Consumer<Path> open,
      Document document,
      Keyring keys,
      TaskRunner work) {
    this.shown = shown;
    this.open = open;
    this.document = document;
    this.keys = keys;
    this.work = work;
    shown.stateProperty().subscribe(this::opened);
    opening.arrivalProperty().subscribe(this::arrived);
  }

  /// The locked file that was to be opened and waits for its pass phrase; null when none does.
  public ReadOnlyObjectProperty<@Nullable Path> wantedProperty() {
    return wanted.getReadOnlyProperty();
  }

  private void opened(LoadState state) {
    forget(state);
    wanted.set(
        state instanceof LoadState.Failed failed && LockHeader.isLocked(failed.file())
            ? failed.file()
            : null);
  }

  /// Whoever closes a locked briefing and leaves the desk expects that it is asked for again.
  private void forget(LoadState state) {
    if (state instanceof LoadState.Loading) {
      return; // what is open may come back
    }
    LockKey before = key;
    key = state instanceof LoadState.Ready ready ? ready.briefing().lock() : null;
    if (before != null && !before.equals(key)) {
      keys.forget(before);
    }
  }

  private void arrived(BriefingArrival arrival) {
    if (arrival instanceof BriefingArrival.Coming) {
      wanted.set(null); // it is asked for again, however the last question ended
    } else if (arrival instanceof BriefingArrival.Refused refused
        && LockHeader.isLocked(refused.file())) {
      wanted.set(refused.file());
    }
  }

  /// Hears that nobody gives the pass phrase.
  public void forgo() {
    wanted.set(null);
  }

  /// Opens the file that waits for its pass phrase.
  ///
  /// @param failed told why it stays locked
  public void open(PassPhrase phrase, Consumer<Problem> failed) {
    Path file = wanted.get();
    if (file == null) {
      return;
    }
    work.run(
        superseded -> unlocked(file, phrase),
        key -> {
          wanted.set(null);
          open.accept(file);
        },
        failure -> failed.accept(Refusal.problems(file.toString(), failure).getFirst()));
  }

  private LockKey unlocked(Path file, PassPhrase phrase) throws IOException, Refusal {
    return keys.unlock(file, LockHeader.of(file), phrase);
  }

  /// Saves the open briefing locked, under another name; of a locked one this changes the pass
  /// phrase.
  ///
  /// @param saved told when that is done
  /// @param failed told why not
  public void save(Path file, PassPhrase phrase, Runnable saved, Consumer<Problem> failed) {
    OpenBriefing base = shown.base();
    if (base == null) {
      return;
    }
    LockKey before = base.lock();
    work.run(
        superseded -> keys.make(before, phrase),
        key -> {
          keys.keep(key);
          document.saves().saveAs(file, new Locking.By(key), saved);
        },
        failure -> failed.accept(Refusal.problems(file.toString(), failure).getFirst()));
  }
}

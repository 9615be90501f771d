// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.bundle.locked.LockHeader;
import org.briefingviewer.bundle.locked.LockKey;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.session.BriefingArrival;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.OpeningControl;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.session.ShownBriefing;
import org.jspecify.annotations.Nullable;

/// Opens a briefing at a place in it. What is not saved of the open one stays, as whenever another
/// is opened. Used on the thread on which results are delivered.
public final class FilePlaces {
  private final ShownBriefing shown;
  private final ReaderMoves moves;
  private final OpeningControl opening;
  private final Keyring searched;
  private final Keyring keys;
  private @Nullable Wanted wanted;

  private record Wanted(Path file, EvidenceQuote place) {
    boolean is(Path other) {
      return file.equals(absolute(other));
    }
  }

  /// @param searched keys of the locked briefings that are searched, too
  /// @param keys by which briefings are opened
  public FilePlaces(
      ShownBriefing shown,
      ReaderMoves moves,
      OpeningControl opening,
      Keyring searched,
      Keyring keys) {
    this.shown = shown;
    this.moves = moves;
    this.opening = opening;
    this.searched = searched;
    this.keys = keys;
    shown.stateProperty().subscribe(state -> opened());
    opening.arrivalProperty().subscribe(arrival -> opened());
  }

  private static Path absolute(Path file) {
    return file.toAbsolutePath().normalize();
  }

  /// Shows a place, in the open briefing or in another one.
  ///
  /// @param open opens a file as if the user had chosen it
  public void show(Path file, EvidenceQuote place, Consumer<Path> open) {
    wanted = null; // a place that was still waiting for its file
    OpenBriefing base = shown.base();
    if (base != null && absolute(base.file()).equals(absolute(file))) {
      moves.showPassage(place);
    } else {
      lend(file);
      open.accept(file);
      wanted = new Wanted(absolute(file), place);
      opened();
    }
  }

  /// Whoever gave a pass phrase for the search is not asked again for a place that was found.
  private void lend(Path file) {
    if (searched.isEmpty() || !LockHeader.isLocked(file)) {
      return;
    }
    try {
      LockKey key = searched.known(LockHeader.of(file));
      if (key != null) {
        keys.keep(key);
      }
    } catch (IOException | Refusal e) {
      // Opening says why.
    }
  }

  private void opened() {
    Wanted now = wanted;
    LoadState state = shown.stateProperty().get();
    if (now == null || comes(now, state)) {
      return;
    }
    wanted = null;
    if (state instanceof LoadState.Ready ready && now.is(ready.briefing().file())) {
      moves.showPassage(now.place());
    }
  }

  private boolean comes(Wanted file, LoadState state) {
    return (state instanceof LoadState.Loading next && file.is(next.file()))
        || (opening.arrivalProperty().get() instanceof BriefingArrival.Coming coming
            && file.is(coming.file()));
  }
}

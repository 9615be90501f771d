// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.library;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.extract.tie.actor.TriangleData;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.OpeningControl;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.session.document.Document;
import org.briefingviewer.session.present.PresentationModels;

/// What the window has of the folders that the user named.
///
/// @param finder what is looked for in them, and what was found
/// @param upkeep keeps their indexes up
/// @param places opens a briefing of them at a place
public record LibraryModels(FolderFinder finder, IndexUpkeep upkeep, FilePlaces places) {
  /// What the models have around them.
  ///
  /// @param indexes the user's own folder for indexes
  /// @param keys by which briefings are opened
  /// @param idle runs what nobody waits for
  /// @param works makes runners of long work
  public record Around(
      Path indexes, Keyring keys, IndexUpkeep.Work idle, Supplier<TaskRunner> works) {}

  /// Makes them. While something is presented the indexes are left alone; after a save they are
  /// looked at before long.
  ///
  /// @param reading what is open, and what takes the reader elsewhere
  public static <R extends ShownBriefing & ReaderMoves & OpeningControl> LibraryModels over(
      R reading, Document document, PresentationModels presenting, Around around) {
    Keyring searched = new Keyring();
    IndexUpkeep upkeep =
        new IndexUpkeep(around.indexes(), searched, around.idle(), around.works().get());
    presenting.runningProperty().subscribe((before, runs) -> upkeep.pause(runs));
    document
        .unsavedProperty()
        .subscribe(
            (before, unsaved) -> {
              if (unsaved.intValue() == 0 && before.intValue() > 0) {
                upkeep.soon();
              }
            });
    reading
        .stateProperty()
        .subscribe(
            (before, now) -> {
              if (before instanceof LoadState.Ready && now instanceof LoadState.Ready) {
                upkeep.soon(); // it was saved under another name, or locked
              }
            });
    return new LibraryModels(
        new FolderFinder(
            around.indexes(), () -> TriangleData.read().triangle(), searched, around.works()),
        upkeep,
        new FilePlaces(reading, reading, reading, searched, around.keys()));
  }

  /// Searches no locked briefings any more, and removes their indexes.
  public void leaveLocked() {
    finder.lock();
    upkeep.forgetLocked();
  }

  /// Says which folders there are.
  public void of(List<Path> folders) {
    upkeep.of(folders);
    finder.in(folders);
  }

  /// Ends what is under way, when the window goes.
  public void close() {
    upkeep.close();
    finder.close();
  }
}

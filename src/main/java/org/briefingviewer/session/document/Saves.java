// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.document;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.briefingviewer.bundle.journal.PartFolder;
import org.briefingviewer.model.Briefing;
import org.briefingviewer.revise.Revision;
import org.briefingviewer.session.OpenBriefing;
import org.briefingviewer.session.Work;
import org.jspecify.annotations.Nullable;

/// Saves in the background, one after the other: an older one must not come over a newer one.
final class Saves {
  private final Work work;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private BiConsumer<Path, Briefing> kept = (file, briefing) -> {};
  private boolean underWay;

  Saves(Work work) {
    this.work = work;
  }

  /// One save.
  ///
  /// @param wanted the briefing as it is to be; null where nobody edited it
  /// @param parts what its edits bring in bulk
  /// @param naming told the digest of the new file, just before that takes its name
  record Save(
      OpenBriefing base,
      @Nullable Revision wanted,
      PartFolder parts,
      Path file,
      Consumer<String> naming) {
    Briefing briefing() {
      return wanted == null ? base : wanted;
    }
  }

  /// Says who hears of each file that was saved, after whoever saved it, and of the briefing that
  /// is in it.
  void onSaved(BiConsumer<Path, Briefing> told) {
    kept = told;
  }

  /// Does something now, or when the save under way is over.
  void inTurn(Runnable deed) {
    if (underWay) {
      waiting.add(deed);
    } else {
      deed.run();
    }
  }

  /// Begins a save; none is under way.
  void begin(Save save, Runnable done, Consumer<Exception> failed) {
    underWay = true;
    work.run(
        superseded -> {
          save.base()
              .save(
                  Contribution.of(save.base(), save.wanted(), save.parts()),
                  save.file(),
                  save.naming());
          return save;
        },
        written ->
            over(
                () -> {
                  done.run();
                  kept.accept(save.file(), save.briefing());
                }),
        failure -> over(() -> failed.accept(failure)));
  }

  private void over(Runnable told) {
    underWay = false;
    told.run();
    while (!underWay && !waiting.isEmpty()) {
      waiting.remove().run();
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.importing;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import javafx.util.Subscription;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.ReadingSession;
import org.jspecify.annotations.Nullable;

/// Opens a briefing that was just written and goes to a place in it as soon as it is open. What was
/// open is closed first: it may be the same file as it was before.
record Reopening(ReadingSession reading) {
  /// Opens it at an article.
  void open(Path file, String articleId) {
    open(file, () -> reading.chooseArticle(articleId));
  }

  /// Opens it at a passage.
  void open(Path file, EvidenceQuote passage) {
    open(file, () -> reading.showPassage(passage));
  }

  private void open(Path file, Runnable then) {
    reading.close();
    reading.open(file);
    AtomicReference<@Nullable Subscription> waiting = new AtomicReference<>();
    AtomicReference<Boolean> over = new AtomicReference<>(Boolean.FALSE);
    waiting.set(
        reading
            .stateProperty()
            .subscribe(
                state -> {
                  boolean ready = state instanceof LoadState.Ready r && same(r, file);
                  boolean loading = state instanceof LoadState.Loading l && l.file().equals(file);
                  if (!loading && !over.getAndSet(Boolean.TRUE)) {
                    stop(waiting.get());
                    if (ready) {
                      then.run();
                    }
                  }
                }));
    if (over.get()) {
      stop(waiting.get());
    }
  }

  private static boolean same(LoadState.Ready ready, Path file) {
    return ready.briefing().file().equals(file);
  }

  private static void stop(@Nullable Subscription subscription) {
    if (subscription != null) {
      subscription.unsubscribe();
    }
  }
}

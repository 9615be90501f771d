// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.briefingviewer.app.handover.HandoverOffer;
import org.briefingviewer.app.handover.HandoverReceiver;
import org.briefingviewer.app.handover.MeetingPlace;
import org.briefingviewer.session.ArticleState;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.ShownArticle;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.ui.MainWindow;
import org.jspecify.annotations.Nullable;

/// The window that shows what other starts of the program hand over. All of it is used on the FX
/// thread.
public final class SharedWindow {
  private final Stage stage;
  private final MeetingPlace place;
  private final Supplier<MainWindow> view;
  private boolean begun;
  private @Nullable HandoverReceiver taker;

  /// @param view gives the window's content, in the language of the moment
  public SharedWindow(Stage stage, MeetingPlace place, Supplier<MainWindow> view) {
    this.stage = stage;
    this.place = place;
    this.view = view;
  }

  /// Begins to share a while after the first text is there, or the reason why there is none: the
  /// start has better things to do.
  ///
  /// @param later runs something after a moment
  public void shareAfterFirst(ShownBriefing shown, ShownArticle reading, Executor later) {
    reading
        .articleProperty()
        .subscribe(article -> begin(article instanceof ArticleState.Shown, later));
    shown.stateProperty().subscribe(state -> begin(state instanceof LoadState.Failed, later));
  }

  private void begin(boolean settled, Executor later) {
    if (settled && !begun) {
      begun = true;
      later.execute(() -> Platform.runLater(this::attend));
    }
  }

  private void attend() {
    if (stage.isShowing()) {
      taker = new HandoverReceiver(place, offer -> Platform.runLater(() -> receive(offer)));
    }
  }

  /// An import that is under way would be stopped by another file. Nobody at the window has asked
  /// for that, so the file gets a window of its own.
  private void receive(HandoverOffer offer) {
    Path file = offer.file();
    if (file != null && view.get().isBringingIn()) {
      offer.refuse();
    } else if (offer.take()) {
      if (file != null && !(offer.stop() > 0 && file.equals(shown()))) {
        view.get().open(file);
      }
      comeToFront();
      if (file != null && offer.stop() > 0) {
        view.get().present(file, offer.stop());
      }
    }
  }

  /// What is presented keeps its place in the text where it is open already.
  private @Nullable Path shown() {
    Path file = view.get().standing().file();
    return file == null ? null : file.toAbsolutePath();
  }

  private void comeToFront() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  /// Lets the next start, or the next window, have the place.
  public void close() {
    if (taker != null) {
      taker.close();
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.ReadingPlace;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.settings.SettingsSnapshot.FileMemory;
import org.briefingviewer.settings.SettingsSnapshot.TextPlace;
import org.briefingviewer.ui.panel.RelationsPanel;
import org.briefingviewer.ui.text.ArticleView;
import org.jspecify.annotations.Nullable;

/// Remembers for each file where the reader was, and goes there when it is opened again.
final class ReadingMemory {
  /// After the last key, scroll or click: while somebody scrolls, nothing is noted.
  private static final Duration PAUSE = Duration.millis(500);

  private final ShownBriefing shown;
  private final Settings settings;
  private final ArticleView text;
  private @Nullable RelationsPanel panel;
  private final PauseTransition pause = new PauseTransition(PAUSE);

  ReadingMemory(ShownBriefing shown, Settings settings, ArticleView text) {
    this.shown = shown;
    this.settings = settings;
    this.text = text;
  }

  /// Minds the panel's page too, from now on.
  void mind(RelationsPanel page) {
    panel = page;
    if (shown.stateProperty().get() instanceof LoadState.Ready ready) {
      FileMemory memory = settings.remembered().of(ready.briefing().file());
      if (memory != null) {
        turnBack(memory, page);
      }
    }
  }

  /// Begins to remember what is done in a window.
  void follow(Node window) {
    pause.setOnFinished(event -> remember());
    window.addEventFilter(ScrollEvent.SCROLL, this::soon);
    window.addEventFilter(KeyEvent.KEY_RELEASED, this::soon);
    window.addEventFilter(MouseEvent.MOUSE_RELEASED, this::soon);
    shown.stateProperty().subscribe(this::opened);
  }

  private void soon(InputEvent event) {
    pause.playFromStart();
  }

  /// Remembers the place as it is now.
  void remember() {
    ReadingPlace at = text.place();
    RelationsPanel page = panel;
    OpenBriefing base = shown.base();
    if (base != null && page != null) {
      // Of a locked briefing not even the name of an article is written down.
      settings.rememberPlace(
          page.page(),
          at == null || base.lock() != null
              ? null
              : new TextPlace(at.articleId(), at.offset(), at.lead()));
    }
  }

  private void opened(LoadState state) {
    if (pause.getStatus() == Animation.Status.RUNNING) {
      pause.stop();
    }
    if (state instanceof LoadState.Ready ready) {
      FileMemory memory = settings.rememberFile(ready.briefing().file());
      if (memory != null) {
        goBack(memory, ready.briefing());
      }
    }
  }

  private void goBack(FileMemory memory, Briefing briefing) {
    if (panel != null) {
      turnBack(memory, panel);
    }
    @Nullable TextPlace at = memory.place();
    if (at != null && briefing.has(at.articleId())) {
      text.goTo(new ReadingPlace(at.articleId(), at.offset(), at.lead()));
    }
  }

  private static void turnBack(FileMemory memory, RelationsPanel page) {
    String tab = memory.tab();
    if (tab != null && page.offers(tab)) {
      page.turnTo(tab);
    }
  }
}

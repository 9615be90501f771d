// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.opening;

import javafx.scene.Node;
import org.briefingviewer.session.ArticleState;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.ShownArticle;
import org.briefingviewer.session.ShownBriefing;
import org.jspecify.annotations.Nullable;

/// Gives the keys to whatever one goes on with: the text of a briefing that was just opened, once
/// it is there; where that cannot be shown, the list of the others; where there is none to read,
/// what is said instead.
public final class FirstFocus {
  private final ShownBriefing shownBriefing;
  private final ShownArticle reading;
  private final Node window;
  private final Runnable text;
  private final Runnable notice;
  private @Nullable Runnable list;
  private boolean wanted;

  /// @param window nothing has the keys before it stands in a scene
  /// @param text gives them to the text
  /// @param notice gives them to what stands in its place
  public FirstFocus(
      ShownBriefing shownBriefing,
      ShownArticle reading,
      Node window,
      Runnable text,
      Runnable notice) {
    this.shownBriefing = shownBriefing;
    this.reading = reading;
    this.window = window;
    this.text = text;
    this.notice = notice;
  }

  /// Begins to look at what comes.
  public void follow() {
    shownBriefing.stateProperty().subscribe(this::opened);
    reading.articleProperty().subscribe(this::shown);
    // The text may be there before the scene is, which keeps the focus.
    window.sceneProperty().subscribe(scene -> shown(reading.articleProperty().get()));
  }

  /// Hears that the list of articles stands there.
  ///
  /// @param focus gives the keys to it
  public void listStands(Runnable focus) {
    list = focus;
    shown(reading.articleProperty().get());
    withoutText(shownBriefing.stateProperty().get());
  }

  private void opened(LoadState state) {
    wanted |= state instanceof LoadState.Ready;
    withoutText(state);
  }

  private void withoutText(LoadState state) {
    boolean none = state instanceof LoadState.Empty || state instanceof LoadState.Failed;
    if (none && window.getScene() != null) {
      notice.run();
    }
  }

  private void shown(ArticleState state) {
    if (!wanted || window.getScene() == null) {
      return;
    }
    if (state instanceof ArticleState.Shown) {
      wanted = false;
      text.run();
    } else if (state instanceof ArticleState.Failed && list != null) {
      wanted = false;
      list.run();
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.session.ArticleState;
import org.briefingviewer.session.ShownArticle;
import org.briefingviewer.session.ShownBriefing;

/// Notes which file was drawn: laid out twice in a window that is shown, so that what the first
/// picture asked for is in the second.
record DrawnFile(ShownBriefing shown, Node window, Consumer<Path> drawn) {
  private static final int PICTURES = 2;

  /// Begins to tell of each file that is drawn in a window.
  static void follow(ShownBriefing shown, ShownArticle reading, Node window, Consumer<Path> drawn) {
    DrawnFile file = new DrawnFile(shown, window, drawn);
    reading.articleProperty().subscribe(file::chosen);
  }

  private void chosen(ArticleState state) {
    OpenBriefing briefing = shown.base();
    if (state instanceof ArticleState.Shown && briefing != null) {
      await(briefing.file(), PICTURES);
    }
  }

  private void await(Path file, int pictures) {
    Scene scene = window.getScene();
    if (scene != null) {
      scene.addPostLayoutPulseListener(
          new Runnable() {
            @Override
            public void run() {
              scene.removePostLayoutPulseListener(this);
              laidOut(file, pictures - 1);
            }
          });
      Platform.requestNextPulse();
    }
  }

  private void laidOut(Path file, int pictures) {
    OpenBriefing briefing = shown.base();
    if (briefing == null || !briefing.file().equals(file)) {
      return; // another one has come
    }
    if (pictures > 0) {
      await(file, pictures);
    } else {
      drawn.accept(file);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.util.Duration;

/// The first picture of a scene that reaches the screen.
///
/// The scene is painted on another thread, and what was painted is handed to the screen by the
/// toolkit's thread once more: work done there right after the layout would keep the picture back.
///
/// @param scene one whose window was just shown
record FirstPicture(Scene scene) {
  /// Three frames: more than painting takes.
  private static final Duration PAINTED = Duration.millis(50);

  /// Runs `next`, once, when the picture is there.
  void then(Runnable next) {
    PauseTransition painting = new PauseTransition(PAINTED);
    painting.setOnFinished(event -> next.run());
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            painting.play();
          }
        });
  }
}

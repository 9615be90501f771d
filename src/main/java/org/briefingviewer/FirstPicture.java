// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.util.Duration;
import javafx.util.Subscription;

/// The first picture of a scene that reaches the screen and stays.
///
/// The scene is painted on another thread, and what was painted is handed to the screen by the
/// toolkit's thread once more: work done there right after the layout would keep the picture back.
/// Window managers often give a window that was just shown another size, and then its first picture
/// is the one of that size.
final class FirstPicture {
  /// Three frames: more than painting takes.
  private static final Duration PAINTED = Duration.millis(50);

  private final Scene scene;
  private final PauseTransition painting = new PauseTransition(PAINTED);
  private final Runnable laidOut = this::paint;
  private Subscription sizes = Subscription.EMPTY;

  /// @param scene one whose window was just shown
  FirstPicture(Scene scene) {
    this.scene = scene;
  }

  /// Runs `next`, once, when the picture is there.
  void then(Runnable next) {
    painting.setOnFinished(
        event -> {
          sizes.unsubscribe();
          next.run();
        });
    sizes =
        Subscription.combine(
            scene.widthProperty().subscribe(this::awaitLayout),
            scene.heightProperty().subscribe(this::awaitLayout));
    awaitLayout();
  }

  private void awaitLayout() {
    painting.stop();
    scene.removePostLayoutPulseListener(laidOut);
    scene.addPostLayoutPulseListener(laidOut);
  }

  private void paint() {
    scene.removePostLayoutPulseListener(laidOut);
    painting.playFromStart();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;

/// The first picture of a window that reaches the screen and stays.
///
/// A scene is painted on another thread, and what was painted is handed to the screen by the
/// toolkit's thread once more: work done there right after the layout would keep the picture back,
/// and how long painting takes depends on the machine. But the toolkit begins no second picture
/// before the first is painted. So a speck that nobody sees asks for a second one, and when that
/// was begun, what hands over the first already stands in the toolkit's queue.
///
/// Window managers often give a window that was just shown another size, and then its first picture
/// is the one of that size.
public final class FirstPicture {
  private static final Color HARDLY_ANY = Color.grayRgb(128, 0.01);

  private final Scene scene;
  private final Pane root;
  private final Runnable next;
  private final Rectangle speck = new Rectangle(1, 1, HARDLY_ANY);
  private Subscription sizes = Subscription.EMPTY;
  private int attempt;

  private FirstPicture(Scene scene, Pane root, Runnable next) {
    this.scene = scene;
    this.root = root;
    this.next = next;
    speck.setManaged(false);
    speck.setMouseTransparent(true);
  }

  /// Runs `next`, once, when the picture is there.
  ///
  /// @param root of a scene whose window was just shown
  public static void then(Pane root, Runnable next) {
    Scene scene = root.getScene();
    FirstPicture picture = new FirstPicture(scene, root, next);
    picture.sizes =
        Subscription.combine(
            scene.widthProperty().subscribe(picture::begin),
            scene.heightProperty().subscribe(picture::begin));
    picture.begin();
  }

  private void begin() {
    int mine = ++attempt;
    root.getChildren().remove(speck);
    afterLayout(() -> Platform.runLater(() -> askAgain(mine)));
  }

  private void askAgain(int mine) {
    if (mine == attempt) {
      root.getChildren().add(speck);
      // Once to be behind the second picture's beginning, once to be behind what that brought.
      afterLayout(() -> Platform.runLater(() -> Platform.runLater(() -> end(mine))));
    }
  }

  private void end(int mine) {
    if (mine == attempt) {
      sizes.unsubscribe();
      root.getChildren().remove(speck);
      next.run();
    }
  }

  private void afterLayout(Runnable action) {
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            action.run();
          }
        });
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present.wall;

import javafx.scene.Group;
import javafx.scene.shape.Circle;

/// The pointer on the audience's screen: a ring, so that what is pointed at can be read through it,
/// in the colour of the words with the ground's around it, so that it is seen on both.
final class PointerRing extends Group {
  PointerRing() {
    getChildren().addAll(circle("stage-pointer-halo"), circle("stage-pointer"));
    setManaged(false);
    setMouseTransparent(true);
    setId("stage-pointer");
  }

  private static Circle circle(String style) {
    Circle circle = new Circle();
    circle.getStyleClass().add(style);
    return circle;
  }

  /// Puts it somewhere.
  ///
  /// @param size its radius in pixels
  void put(double x, double y, double size) {
    for (int i = 0; i < 2; i++) {
      Circle circle = (Circle) getChildren().get(i);
      circle.setRadius(size);
      circle.setStrokeWidth(size * (i == 0 ? 0.6 : 0.3));
    }
    setLayoutX(x);
    setLayoutY(y);
  }
}

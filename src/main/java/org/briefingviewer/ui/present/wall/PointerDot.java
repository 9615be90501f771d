// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present.wall;

import javafx.scene.shape.Circle;

/// The pointer on the audience's screen: a dot in a colour that no words have, with the ground's
/// around it, so that nobody takes it for a letter.
final class PointerDot extends Circle {
  PointerDot() {
    getStyleClass().add("stage-pointer");
    setManaged(false);
    setMouseTransparent(true);
    setId("stage-pointer");
  }

  /// Puts it somewhere.
  ///
  /// @param size its radius in pixels
  void put(double x, double y, double size) {
    setRadius(size);
    setStrokeWidth(size * 0.4);
    setLayoutX(x);
    setLayoutY(y);
  }
}

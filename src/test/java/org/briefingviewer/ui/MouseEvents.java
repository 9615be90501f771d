// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Events of the first mouse button that the headless robot cannot make.
final class MouseEvents {
  private MouseEvents() {}

  static MouseEvent of(
      EventType<MouseEvent> type, Point2D inScene, Point2D onScreen, boolean withShift) {
    return of(type, inScene, onScreen, withShift, 1);
  }

  /// @param count 2 for the second click of two
  static MouseEvent of(
      EventType<MouseEvent> type, Point2D inScene, Point2D onScreen, boolean withShift, int count) {
    return new MouseEvent(
        type,
        inScene.getX(),
        inScene.getY(),
        onScreen.getX(),
        onScreen.getY(),
        MouseButton.PRIMARY,
        count,
        withShift,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        true,
        null);
  }
}

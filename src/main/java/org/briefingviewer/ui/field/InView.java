// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.field;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls up or down until something within a scroll pane is seen, no further than that needs.
public final class InView {
  private InView() {}

  /// Brings `shown` into view in the nearest scroll pane around it, once all is laid out.
  ///
  /// @param air above and below it, in pixels
  public static void bring(Node shown, double air) {
    Node at = shown.getParent();
    while (at != null && !(at instanceof ScrollPane)) {
      at = at.getParent();
    }
    if (at instanceof ScrollPane pane) {
      shown.getScene().getRoot().layout();
      bring(pane, shown, air);
    }
  }

  /// Brings `shown` into view in a scroll pane that is laid out. What is higher than the view is
  /// shown from its top.
  ///
  /// @param air above and below it, in pixels
  public static void bring(ScrollPane pane, Node shown, double air) {
    Node content = pane.getContent();
    double view = pane.getViewportBounds().getHeight();
    double most = content.getLayoutBounds().getHeight() - view;
    if (most <= 0) {
      return;
    }
    Bounds place = content.sceneToLocal(shown.localToScene(shown.getLayoutBounds()));
    double now = pane.getVvalue() * most;
    double to = Math.max(now, place.getMaxY() + air - view);
    to = Math.min(to, place.getMinY() - air);
    pane.setVvalue(Math.clamp(to / most, 0, 1));
  }
}

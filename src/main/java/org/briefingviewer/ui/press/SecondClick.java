// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.press;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Keeps the second click of a double click from what came into the place of the button that the
/// first one pressed: whoever cancels twice would reject what stands there then. A button with the
/// same words does the same thing again, and may be pressed as fast as anybody can.
public final class SecondClick {
  private final Node window;
  private @Nullable ButtonBase first;
  private boolean stray;

  public SecondClick(Node window) {
    this.window = window;
  }

  /// Minds all clicks on what is in the window.
  public void mind() {
    window.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    window.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
  }

  private void pressed(MouseEvent event) {
    ButtonBase hit = button((Node) event.getTarget());
    stray = event.getClickCount() > 1 && first != null && isGone(first) && !isLike(first, hit);
    if (stray) {
      event.consume();
    } else {
      first = hit;
    }
  }

  private void clicked(MouseEvent event) {
    if (stray) {
      event.consume();
    }
  }

  private static boolean isLike(ButtonBase one, @Nullable ButtonBase other) {
    return other != null && Objects.equals(one.getText(), other.getText());
  }

  private static boolean isGone(Node button) {
    Node at = button;
    while (at != null && at.isVisible()) {
      at = at.getParent();
    }
    return at != null || button.getScene() == null;
  }

  private static @Nullable ButtonBase button(@Nullable Node hit) {
    Node at = hit;
    while (at != null && !(at instanceof ButtonBase)) {
      at = at.getParent();
    }
    return (ButtonBase) at;
  }
}

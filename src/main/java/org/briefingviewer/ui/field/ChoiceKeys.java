// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.field;

import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What the arrow keys do on a choice among a few things: they choose at once, and lead nowhere
/// else; the space key opens the list, as those would when they are let go.
public final class ChoiceKeys {
  private ChoiceKeys() {}

  /// Lets the arrow keys choose.
  public static void on(ChoiceBox<?> choice) {
    choice.addEventFilter(KeyEvent.KEY_PRESSED, event -> step(choice, event, true));
    choice.addEventFilter(KeyEvent.KEY_RELEASED, event -> step(choice, event, false));
  }

  private static void step(ChoiceBox<?> choice, KeyEvent event, boolean pressed) {
    boolean alone = !event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown();
    KeyCode code = event.getCode();
    boolean forth = code == KeyCode.DOWN || code == KeyCode.RIGHT;
    boolean back = code == KeyCode.UP || code == KeyCode.LEFT;
    if (!alone || choice.isShowing() || !(forth || back)) {
      return;
    }
    if (pressed && forth) {
      choice.getSelectionModel().selectNext();
    } else if (pressed) {
      choice.getSelectionModel().selectPrevious();
    }
    event.consume();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Which keys press what has the focus.
final class Keys {
  private Keys() {}

  /// Tells whether this is Enter or Space alone.
  static boolean presses(KeyEvent event) {
    boolean alone = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    return alone && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.passage;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of a view over the text. A list keeps Enter and Esc to itself, so they are heard before
/// it: Enter opens what is chosen in it, Esc closes the view.
public final class PassageKeys {
  private PassageKeys() {}

  /// Hears them in a view, Enter while its list has the focus.
  public static void listen(Node view, Node list, Runnable open, Runnable close) {
    view.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.isShortcutDown() || event.isAltDown()) {
            return;
          }
          if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
          } else if (event.getCode() == KeyCode.ENTER && list.isFocused()) {
            open.run();
            event.consume();
          }
        });
  }
}

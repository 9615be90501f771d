// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.action.Action;

/// Something a user can do, with every key that does it.
///
/// @param action text, first key, whether it can be done now, and the deed
/// @param keys all its keys, the one that is shown first
record Command(Action action, List<KeyCombination> keys) {
  Command {
    keys = List.copyOf(keys);
  }

  boolean matches(KeyEvent event) {
    return keys.stream().anyMatch(key -> key.match(event));
  }

  /// Tells whether a key of it could also be typed into a text.
  boolean typed() {
    return keys.stream()
        .anyMatch(
            key ->
                key instanceof KeyCodeCombination combination
                    && combination.getShortcut() == KeyCombination.ModifierValue.UP
                    && combination.getAlt() == KeyCombination.ModifierValue.UP
                    && !combination.getCode().isFunctionKey()
                    && combination.getCode() != KeyCode.ESCAPE);
  }

  /// Returns the keys in words: "Ctrl+O".
  String keyWords() {
    return keys.getFirst().getDisplayText();
  }
}

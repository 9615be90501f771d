// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.part;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.action.Action;

/// Something a user can do, with every key that does it.
///
/// @param action text, first key, whether it can be done now, and the action
/// @param keys all its keys, the one that is shown first
public record Command(Group group, Action action, List<KeyCombination> keys) {

  /// What commands have in common, in the order of the menu and of the sheet of keys.
  public enum Group {
    FILE,
    READING,
    EDITING,
    FIGURES,
    NOTES,
    BRIEFING,
    COPYING,
    PRESENTING,
    HANDING_ON,
    DATA,
    VIEW,
    HELP
  }

  public Command {
    keys = List.copyOf(keys);
  }

  /// Tells whether a pressed key stands for it.
  public boolean matches(KeyEvent event) {
    return keys.stream().anyMatch(key -> key.match(event));
  }

  /// Tells whether a key of it could also be typed into a text.
  public boolean typed() {
    return keys.stream()
        .anyMatch(
            key ->
                key instanceof KeyCodeCombination combination
                    && combination.getShortcut() == KeyCombination.ModifierValue.UP
                    && combination.getAlt() == KeyCombination.ModifierValue.UP
                    && !combination.getCode().isFunctionKey()
                    && combination.getCode() != KeyCode.ESCAPE);
  }

  /// Returns the first key in words: "Ctrl+O"; empty when it has none.
  public String keyWords() {
    return keys.isEmpty() ? "" : shown(keys.getFirst());
  }

  /// JavaFX shows Enter as an arrow, which not every face has.
  private static String shown(KeyCombination key) {
    return key.getDisplayText().replace("\u21B5", "Enter");
  }
}

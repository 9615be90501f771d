// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.field;

import javafx.scene.control.Button;

/// A button of a sheet or an editor: it keeps the width of its words, and does one thing.
public final class SheetButton extends Button {
  /// @param id what tests and the style sheet know it by
  /// @param words what stands on it
  public SheetButton(String id, String words, Runnable handler) {
    super(words);
    setId(id);
    setMinWidth(USE_PREF_SIZE);
    setOnAction(event -> handler.run());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.passage;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.briefingviewer.ui.field.SheetButton;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;

/// Stands at the foot of the text while something that lay over it waits.
public final class AwayBar extends HBox {
  /// @param words what waits
  /// @param back what leads to it
  public AwayBar(Fonts fonts, String words, String back, Runnable going) {
    setId("away-bar");
    getStyleClass().add("away-bar");
    setAlignment(Pos.CENTER_LEFT);
    setFillHeight(false);
    ScriptedText said = new ScriptedText(fonts, words, "away-words");
    HBox.setHgrow(said, Priority.ALWAYS);
    getChildren().add(said);
    add("away-back", back, going);
  }

  /// Adds a button.
  public void add(String id, String words, Runnable handler) {
    Button button = new SheetButton(id, words, handler);
    getChildren().add(button);
  }
}

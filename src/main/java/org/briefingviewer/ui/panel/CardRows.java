// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.WrappedTooltip;
import org.briefingviewer.ui.part.PressableBox;
import org.briefingviewer.ui.place.CardPlace;
import org.briefingviewer.ui.place.CardPlaces;
import org.briefingviewer.wording.Messages;

/// The rows of a card: what it is, and the thing.
final class CardRows extends GridPane {
  private static final Duration HELP_DELAY = Duration.millis(300);

  /// Of a help text, in pixels.
  private static final double HELP_WIDTH = 320;

  private final PanelText text;

  CardRows(PanelText text) {
    this.text = text;
    getStyleClass().add("card-rows");
    ColumnConstraints names = new ColumnConstraints(); // as wide as `panel.css` says
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    values.setMinWidth(0);
    getColumnConstraints().addAll(names, values);
  }

  /// Adds a row.
  void add(String name, Node value) {
    Label label = PanelText.wrapping(name, "soft", "row-name");
    label.setLabelFor(value);
    add(label, value);
  }

  /// Adds a row whose name is pressed to correct what stands in it.
  void add(String name, Node value, CardPlace place, CardPlaces places) {
    Label label = PanelText.wrapping(name, "soft", "place-name");
    HBox line = new HBox(places.digit(place), label);
    line.getStyleClass().add("row-line");
    PressableBox pressed = places.pressable(place, name, () -> {}, line);
    pressed.getStyleClass().add("row-name");
    add(pressed, value);
  }

  private void add(Region label, Node value) {
    int row = getRowCount();
    add(label, 0, row);
    add(value, 1, row);
    GridPane.setValignment(label, VPos.TOP);
    GridPane.setValignment(value, VPos.TOP);
  }

  /// Adds something that takes the whole width.
  void addWide(Node wide) {
    add(wide, 0, getRowCount(), 2, 1);
  }

  /// Adds a row of words.
  void add(String name, String words, String styleClass) {
    add(name, words(text, words, styleClass));
  }

  /// Returns words as they stand in a row.
  static ScriptedText words(PanelText text, String words, String styleClass) {
    ScriptedText value = text.words(words, styleClass);
    value.getStyleClass().add("row-value");
    return value;
  }

  /// Returns words that the program is not sure of, with what that means and what to do.
  static ScriptedText unsure(PanelText text, String words, Messages messages) {
    ScriptedText value = words(text, words, "warning");
    String help = messages.text("card.unsure.help");
    WrappedTooltip tip = new WrappedTooltip(HELP_DELAY);
    tip.show(help, HELP_WIDTH);
    Tooltip.install(value, tip);
    value.setAccessibleHelp(help);
    return value;
  }
}

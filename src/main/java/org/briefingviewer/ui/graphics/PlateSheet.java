// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.graphics;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.briefingviewer.page.plate.NamedPlate;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.part.DesktopServices;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// Pictures one below the other, each with the buttons that take it along.
final class PlateSheet extends VBox {
  private final Messages messages;
  private final PlateExport taking;

  PlateSheet(List<NamedPlate> plates, Messages messages, Fonts fonts, PlateExport taking) {
    this.messages = messages;
    this.taking = taking;
    getStyleClass().add("plates");
    setAccessibleRole(AccessibleRole.PARENT);
    for (int i = 0; i < plates.size(); i++) {
      add(plates.get(i), i + 1, fonts);
    }
  }

  private void add(NamedPlate plate, int number, Fonts fonts) {
    DrawingView view = new DrawingView(plate.plate(), fonts);
    view.setId("picture-" + number);
    WrappedLabel done = new WrappedLabel();
    done.setId("picture-done-" + number);
    done.getStyleClass().add("plate-done");
    Button copy = button("figures.copy", "picture-copy-" + number);
    copy.setOnAction(event -> say(done, taking.copy(plate)));
    Button svg = button("figures.saveSvg", "picture-svg-" + number);
    svg.setOnAction(event -> say(done, taking.save(plate, DesktopServices.FileKind.SVG)));
    Button png = button("figures.savePng", "picture-png-" + number);
    png.setOnAction(event -> say(done, taking.save(plate, DesktopServices.FileKind.PNG)));
    FlowPane buttons = new FlowPane(copy, svg, png, done);
    buttons.getStyleClass().add("plate-buttons");
    getChildren().addAll(buttons, view);
  }

  private Button button(String key, String id) {
    Button button = new Button(messages.text(key));
    button.setId(id);
    return button;
  }

  private static void say(Label label, @Nullable String words) {
    label.setText(words == null ? "" : words);
  }
}

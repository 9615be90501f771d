// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.field;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.briefingviewer.ui.font.WrappedLabel;

/// A field under its name, which stays there when the field is filled. It is seen as long as the
/// field is.
public final class NamedField extends VBox {
  private final Node shown;

  /// @param shown the field, or what it stands in
  /// @param typed what the name is of
  public NamedField(String name, Node shown, Node typed) {
    this.shown = shown;
    WrappedLabel label = new WrappedLabel(name);
    label.setLabelFor(typed);
    visibleProperty().bind(shown.visibleProperty());
    managedProperty().bind(shown.managedProperty());
    getStyleClass().add("named-field");
    getChildren().addAll(label, shown);
  }

  public NamedField(String name, Node field) {
    this(name, field, field);
  }

  /// What stands beside it stands beside the field.
  @Override
  public double getBaselineOffset() {
    return shown.getLayoutY() + shown.getBaselineOffset();
  }
}

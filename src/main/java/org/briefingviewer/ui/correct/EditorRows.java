// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.correct;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.briefingviewer.correct.DraftFault;
import org.briefingviewer.correct.TypedField;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.wording.Messages;

/// The rows of an editor, at the places that they have on the card: the name, and what is edited.
/// Under each stands what of it cannot be.
final class EditorRows extends GridPane {
  private final Messages messages;
  private final Map<TypedField, WrappedLabel> faults = new EnumMap<>(TypedField.class);
  private final Map<Integer, WrappedLabel> chain = new HashMap<>();

  EditorRows(Messages messages) {
    this.messages = messages;
    getStyleClass().addAll("card-rows", "editor-rows");
    ColumnConstraints names = new ColumnConstraints(); // as wide as `panel.css` says
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    values.setMinWidth(0);
    getColumnConstraints().addAll(names, values);
  }

  /// Adds a row.
  ///
  /// @param fields those that are typed in it
  void add(String name, Node value, TypedField... fields) {
    Label label = new WrappedLabel(name);
    label.getStyleClass().addAll("soft", "row-name");
    label.setLabelFor(value);
    VBox column = new VBox(value);
    column.getStyleClass().add("editor-value");
    for (TypedField field : fields) {
      WrappedLabel fault = fault("fault-" + field.name().toLowerCase(Locale.ROOT));
      faults.put(field, fault);
      column.getChildren().add(fault);
    }
    int row = getRowCount();
    add(label, 0, row);
    add(column, 1, row);
    GridPane.setValignment(label, VPos.TOP);
  }

  /// Returns where a fault of a place of the chain is told.
  WrappedLabel chainFault(int place) {
    WrappedLabel fault = fault("fault-chain-" + place);
    chain.put(place, fault);
    return fault;
  }

  private static WrappedLabel fault(String id) {
    WrappedLabel fault = new WrappedLabel("");
    fault.setId(id);
    fault.getStyleClass().add("fault");
    fault.setMinHeight(USE_PREF_SIZE);
    show(fault, "");
    return fault;
  }

  /// Says what cannot be, each thing at its place.
  void tell(List<DraftFault> found) {
    faults.values().forEach(label -> show(label, ""));
    chain.values().forEach(label -> show(label, ""));
    for (DraftFault fault : found) {
      WrappedLabel label =
          fault.field() == null ? chain.get(fault.place()) : faults.get(fault.field());
      if (label != null && label.getText().isEmpty()) {
        show(label, messages.text("correct.fault." + fault.kind().name(), fault.words()));
      }
    }
  }

  private static void show(WrappedLabel label, String words) {
    label.setText(words);
    label.setVisible(!words.isEmpty());
    label.setManaged(!words.isEmpty());
  }

  /// Forgets the places of a chain that is about to be shown anew.
  void forgetChain() {
    chain.clear();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.table;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.text.Font;
import org.briefingviewer.session.table.EstimateTable;
import org.briefingviewer.table.ReadRows;
import org.briefingviewer.table.TableFilter;
import org.briefingviewer.ui.field.SheetButton;
import org.briefingviewer.ui.field.WordField;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.TypedFace;
import org.briefingviewer.wording.Messages;

/// What lies above the table: words to look for, choices, and how many rows are left of how many;
/// on several lines where one is too short.
final class FilterBar extends BorderPane {
  private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

  private final EstimateTable table;
  private final Messages messages;
  private final Runnable toRows;
  private final WordField words = new WordField();
  private final EnumChoice<TableFilter.Scope> scope;
  private final EnumChoice<TableFilter.Checked> checked;
  private final EnumChoice<TableFilter.Sourced> sourced;
  private final Label count = new Label();

  /// @param toRows moves the focus to the rows
  FilterBar(EstimateTable table, Messages messages, Fonts fonts, Runnable toRows) {
    this.table = table;
    this.messages = messages;
    this.toRows = toRows;
    scope =
        new EnumChoice<>(
            messages,
            "table.scope.",
            List.of(TableFilter.Scope.values()),
            to -> table.filter(table.filterProperty().get().with(to)));
    checked =
        new EnumChoice<>(
            messages,
            "table.checked.",
            List.of(TableFilter.Checked.values()),
            to -> table.filter(table.filterProperty().get().with(to)));
    sourced =
        new EnumChoice<>(
            messages,
            "table.sourced.",
            List.of(TableFilter.Sourced.values()),
            to -> table.filter(table.filterProperty().get().with(to)));
    build();
    TypedFace.follow(words, fonts);
    bind();
  }

  /// The font of the drawer's words, once they have one.
  ObservableValue<Font> font() {
    return count.fontProperty();
  }

  private void build() {
    getStyleClass().add("filter-bar");
    words.setId("table-filter");
    words.setPromptText(messages.text("table.filter.prompt"));
    words.setAccessibleText(messages.text("table.filter.name"));
    scope.setId("table-scope");
    checked.setId("table-checked");
    sourced.setId("table-sourced");
    count.setId("table-count");
    FlowPane choices = new FlowPane(words, scope, checked, sourced, count);
    choices.getStyleClass().add("filter-choices");
    Button close = new SheetButton("table-close", "×", table::toggle);
    close.setAccessibleText(messages.text("table.close"));
    setCenter(choices);
    setRight(close);
  }

  private void bind() {
    words.textProperty().subscribe(text -> table.filter(table.filterProperty().get().with(text)));
    words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    table.filterProperty().subscribe(this::show);
    table.rows().addListener((InvalidationListener) rows -> showCount());
    table.readProperty().subscribe(read -> showCount());
  }

  /// Escape takes the words away, and then, as Enter and Down do, goes to the rows.
  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE -> {
        if (words.getText().isEmpty()) {
          toRows.run();
        } else {
          words.clear();
        }
      }
      case ENTER, DOWN -> toRows.run();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void show(TableFilter filter) {
    if (!words.getText().equals(filter.words())) {
      words.setText(filter.words());
    }
    scope.setValue(filter.scope());
    checked.setValue(filter.checked());
    sourced.setValue(filter.sourced());
  }

  private void showCount() {
    ReadRows read = table.readProperty().get();
    String shown = messages.text("table.count", table.rows().size(), read.rows().size());
    count.pseudoClassStateChanged(MISSING, !read.unread().isEmpty());
    if (!read.complete()) {
      count.setText(messages.text("table.reading", shown, read.articles(), read.of()));
    } else if (read.unread().isEmpty()) {
      count.setText(shown);
    } else {
      count.setText(messages.text("table.unread", shown, read.unread().size()));
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.briefingviewer.ui.part.Command;
import org.briefingviewer.wording.Messages;

/// The menu of all commands, one submenu for each group.
final class CommandMenu extends MenuButton {
  private final Messages messages;

  CommandMenu(Messages messages) {
    super(messages.text("menu.name"));
    this.messages = messages;
    setId("menu");
    setMinWidth(USE_PREF_SIZE);
    getStyleClass().add("command-menu");
    setAccessibleText(messages.text("menu.help"));
  }

  /// Offers these commands. The items are made when the menu is first opened: they cost time that
  /// the start would have to pay.
  void offer(Commands commands) {
    showingProperty()
        .subscribe(
            showing -> {
              if (showing && getItems().size() == 1) {
                fill(commands);
              }
            });
    getItems().setAll(new MenuItem()); // without any, the menu would not open
  }

  private void fill(Commands commands) {
    getItems().clear();
    commands
        .groups()
        .forEach(
            (group, members) -> {
              Menu menu = new Menu(messages.text(group));
              menu.getItems().setAll(members.stream().map(CommandMenu::item).toList());
              getItems().add(menu);
            });
  }

  private static MenuItem item(Command command) {
    MenuItem item = new MenuItem();
    // What undoing would undo stands in its name.
    item.textProperty().bind(command.action().textProperty());
    // The window hears the keys; an accelerator of the item would be heard twice.
    item.setOnAction(command.action());
    item.disableProperty().bind(command.action().disabledProperty());
    Label key = new Label(command.keyWords());
    key.getStyleClass().add("menu-key");
    item.setGraphic(key);
    return item;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.briefingviewer.ui.part.Command;
import org.briefingviewer.ui.part.Command.Group;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// A button that opens a menu of commands.
final class CommandMenu extends MenuButton {
  private final Messages messages;

  /// @param name the message on the button
  /// @param help the message that a screen reader says
  CommandMenu(Messages messages, String id, String name, String help) {
    super(messages.text(name));
    this.messages = messages;
    setId(id);
    setMinWidth(USE_PREF_SIZE);
    getStyleClass().add("command-menu");
    setAccessibleText(messages.text(help));
    setOnShown(event -> keepInWindow());
  }

  /// A menu at the right end of the bar ends where the window does.
  private void keepInWindow() {
    ContextMenu popup = getItems().isEmpty() ? null : getItems().getFirst().getParentPopup();
    Scene scene = getScene();
    if (popup == null || scene == null) {
      return;
    }
    double edge = scene.getWindow().getX() + scene.getX() + scene.getWidth();
    double over = popup.getX() + popup.getWidth() - edge;
    if (over > 0) {
      popup.setX(popup.getX() - over);
    }
  }

  /// Offers all commands, a submenu for each group.
  void offerAll(Commands commands) {
    offer(
        () ->
            commands.groups().entrySet().stream()
                .map(group -> submenu(group.getKey(), group.getValue()))
                .toList());
  }

  /// Offers the commands of one group, with those of another in a submenu below them.
  void offer(Commands commands, Group group, Group further) {
    offer(
        () -> {
          Map<Group, List<Command>> groups = commands.groups();
          List<MenuItem> items = new ArrayList<>();
          groups.getOrDefault(group, List.of()).forEach(command -> items.add(item(command)));
          items.add(submenu(further, groups.getOrDefault(further, List.of())));
          return items;
        });
  }

  /// The items are made when the menu is first opened: they cost time that the start would have to
  /// pay.
  private void offer(Supplier<? extends List<? extends MenuItem>> items) {
    MenuItem any = new MenuItem(); // without any, the menu would not open
    getItems().setAll(any);
    showingProperty()
        .subscribe(
            showing -> {
              if (showing && getItems().contains(any)) {
                getItems().setAll(items.get());
              }
            });
  }

  private Menu submenu(Group group, List<Command> members) {
    Menu menu = new Menu(messages.text(group));
    menu.getItems().setAll(members.stream().map(CommandMenu::item).toList());
    if (!members.isEmpty()) {
      menu.getItems()
          .getFirst()
          .parentPopupProperty()
          .subscribe(shown -> lightUsable(shown == null ? null : shown.getScene()));
    }
    return menu;
  }

  /// Once a submenu is open its first entry is lit: that is to be one that can be used.
  private static void lightUsable(@Nullable Scene shown) {
    if (shown == null) {
      return;
    }
    shown
        .focusOwnerProperty()
        .subscribe(
            lit -> {
              List<Node> entries = List.copyOf(shown.getRoot().lookupAll(".menu-item"));
              if (lit != null && lit.isDisabled() && entries.indexOf(lit) == 0) {
                entries.stream()
                    .filter(entry -> !entry.isDisabled())
                    .findFirst()
                    .ifPresent(Node::requestFocus);
              }
            });
  }

  private static MenuItem item(Command command) {
    MenuItem item = new MenuItem();
    // What undoing would undo stands in its name.
    item.textProperty().bind(command.action().textProperty());
    item.setOnAction(command.action());
    item.disableProperty().bind(command.action().disabledProperty());
    String key = command.keyWords();
    if (!key.isEmpty()) {
      item.setAccelerator(new ShownKey(key));
    }
    return item;
  }

  /// A key as a menu shows it, at the right of its entry. It is never heard: the window hears all
  /// keys, and would hear this one twice.
  private static final class ShownKey extends KeyCombination {
    private final String words;

    ShownKey(String words) {
      this.words = words;
    }

    @Override
    public boolean match(KeyEvent event) {
      return false;
    }

    @Override
    public String getDisplayText() {
      return words;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof ShownKey key && words.equals(key.words);
    }

    @Override
    public int hashCode() {
      return words.hashCode();
    }
  }
}

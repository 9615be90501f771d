// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyEvent;
import org.briefingviewer.ui.part.Command;
import org.jspecify.annotations.Nullable;

/// Everything a user can do in the window; each command stands here once, and the menu, the keys
/// and the sheet of keys are made from this list.
record Commands(List<Command> all) {
  Commands {
    all = List.copyOf(all);
  }

  /// Does what the pressed key stands for.
  ///
  /// @param typing whether the keys go into a text: then only those that no text takes count
  /// @return whether it stood for something that can be done now
  boolean handle(KeyEvent event, boolean typing) {
    // What a part adds goes before the window's own: copying in the table means its rows.
    for (Command command : all.reversed()) {
      if (command.matches(event) && !(typing && command.typed())) {
        if (!command.action().isDisabled()) {
          command.action().handle(null);
          return true;
        }
      }
    }
    return false;
  }

  /// Returns the command that a letter stands for, though it cannot be done now; null where there
  /// is none.
  @Nullable Command refused(KeyEvent event) {
    boolean letter = event.getCode().isLetterKey() || event.getCode().isDigitKey();
    boolean bare = !event.isShortcutDown() && !event.isAltDown() && !event.isControlDown();
    return letter && bare
        ? all.reversed().stream().filter(command -> command.matches(event)).findFirst().orElse(null)
        : null;
  }

  /// Returns the commands by their groups, in the order of the groups; groups without any are left
  /// out.
  Map<Command.Group, List<Command>> groups() {
    Map<Command.Group, List<Command>> groups = new EnumMap<>(Command.Group.class);
    for (Command.Group group : Command.Group.values()) {
      List<Command> members = all.stream().filter(command -> command.group() == group).toList();
      if (!members.isEmpty()) {
        groups.put(group, members);
      }
    }
    return groups;
  }
}

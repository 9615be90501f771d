// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.part;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.briefingviewer.wording.Messages;
import org.controlsfx.control.action.Action;

/// The commands of one part of the window, in the order in which they are added.
public final class CommandList {
  private final Messages messages;
  private final List<Command> all = new ArrayList<>();

  public CommandList(Messages messages) {
    this.messages = messages;
  }

  /// Adds a command.
  ///
  /// @param key the message that is its text
  /// @param can whether it can be done now
  /// @param keyNames as [KeyCombination#valueOf] reads them, the one that is shown first; may be
  ///   none
  public Action add(
      Command.Group group,
      String key,
      Runnable handler,
      ObservableValue<Boolean> can,
      String... keyNames) {
    List<KeyCombination> keys = Stream.of(keyNames).map(KeyCombination::valueOf).toList();
    Action action = new Action(messages.text(key), event -> handler.run());
    if (!keys.isEmpty()) {
      action.setAccelerator(keys.getFirst());
    }
    action.disabledProperty().bind(Bindings.createBooleanBinding(() -> !can.getValue(), can));
    all.add(new Command(group, action, keys));
    return action;
  }

  /// Returns what was added.
  public List<Command> commands() {
    return List.copyOf(all);
  }
}

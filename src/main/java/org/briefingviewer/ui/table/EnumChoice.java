// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.table;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;
import org.briefingviewer.ui.field.ChoiceKeys;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// A choice among a few constants, each by its own words.
final class EnumChoice<E extends Enum<E>> extends ChoiceBox<E> {

  /// @param prefix of the messages that name the constants; the message that ends with `name` names
  ///   the choice itself
  EnumChoice(Messages messages, String prefix, List<E> constants, Consumer<E> choose) {
    setConverter(new Words<>(messages, prefix));
    getItems().setAll(constants);
    setValue(constants.getFirst());
    setAccessibleText(messages.text(prefix + "name"));
    setMinWidth(USE_PREF_SIZE);
    ChoiceKeys.on(this);
    valueProperty()
        .subscribe(
            value -> {
              if (value != null) {
                choose.accept(value);
              }
            });
  }

  private static final class Words<E extends Enum<E>> extends StringConverter<E> {
    private final Messages messages;
    private final String prefix;

    Words(Messages messages, String prefix) {
      this.messages = messages;
      this.prefix = prefix;
    }

    @Override
    public String toString(@Nullable E constant) {
      return constant == null ? "" : messages.text(prefix + constant.name());
    }

    @Override
    public @Nullable E fromString(String words) {
      return null; // nobody types here
    }
  }
}

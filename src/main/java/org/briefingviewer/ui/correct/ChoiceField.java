// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.correct;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A choice among a few things, turned over by Left and Right, or opened by Space.
final class ChoiceField<T> extends ChoiceBox<T> {

  /// @param name what a screen reader calls the choice
  /// @param words say what stands for a thing
  ChoiceField(
      String id, String name, List<T> all, T now, Function<T, String> words, Consumer<T> chosen) {
    setId(id);
    setAccessibleText(name);
    setConverter(new Words<>(words));
    getItems().setAll(all);
    setValue(now);
    setMinWidth(0);
    setMaxWidth(Double.MAX_VALUE);
    valueProperty()
        .addListener(
            (observed, before, value) -> {
              if (value != null) {
                chosen.accept(value);
              }
            });
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (isShowing() || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    if (event.getCode() == KeyCode.LEFT) {
      turn(-1);
      event.consume();
    } else if (event.getCode() == KeyCode.RIGHT) {
      turn(1);
      event.consume();
    }
  }

  private void turn(int step) {
    int next = getItems().indexOf(getValue()) + step;
    if (next >= 0 && next < getItems().size()) {
      setValue(getItems().get(next));
    }
  }

  private static final class Words<T> extends StringConverter<T> {
    private final Function<T, String> words;

    Words(Function<T, String> words) {
      this.words = words;
    }

    @Override
    public String toString(@Nullable T thing) {
      return thing == null ? "" : words.apply(thing);
    }

    @Override
    public @Nullable T fromString(String words) {
      return null; // nobody types here
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.field;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A choice among a few things, each by its own words; nothing may be chosen yet.
public final class WordedChoice<T> extends ChoiceBox<T> {

  /// @param none what stands there while nothing is chosen, which also names the choice
  public WordedChoice(String none, List<T> things, Function<T, String> words) {
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T thing) {
            return thing == null ? none : words.apply(thing);
          }

          @Override
          public @Nullable T fromString(String typed) {
            return null; // nobody types here
          }
        });
    getItems().setAll(things);
    setAccessibleText(none);
    setMinWidth(USE_PREF_SIZE);
    ChoiceKeys.on(this);
  }

  /// Makes a choice in which something is chosen from the first, as wide as its row.
  ///
  /// @param name what a screen reader calls the choice
  /// @param chosen told what is chosen whenever that changes
  public WordedChoice(
      String id,
      String name,
      List<T> things,
      T now,
      Function<T, String> words,
      Consumer<T> chosen) {
    this(name, things, words);
    setId(id);
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
  }
}

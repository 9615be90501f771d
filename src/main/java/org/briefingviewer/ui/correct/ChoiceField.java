// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.correct;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.briefingviewer.ui.field.WordedChoice;

/// A choice of the editor, in which something is chosen from the first, and as wide as its row.
final class ChoiceField<T> extends WordedChoice<T> {

  /// @param name what a screen reader calls the choice
  /// @param words say what stands for a thing
  /// @param chosen told what is chosen whenever that changes
  ChoiceField(
      String id, String name, List<T> all, T now, Function<T, String> words, Consumer<T> chosen) {
    super(name, all, words);
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

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.correct;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.briefingviewer.correct.TextWords;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Which field takes the words that are selected in the text: the one that was typed into last, as
/// long as no other field has had the focus since.
final class WordPicker {
  private final ObjectProperty<@Nullable PickField> target = new SimpleObjectProperty<>(null);

  /// Hears that a field has the focus.
  ///
  /// @param field null for one that takes no words of the text
  void focused(@Nullable PickField field) {
    target.set(field);
  }

  /// Returns whether a field waits for words of the text.
  boolean waits() {
    return target.get() != null;
  }

  /// Returns whether a field waits for words of the text, as that changes.
  BooleanBinding waiting() {
    return target.isNotNull();
  }

  /// Hands selected words to the field that waits for them.
  void selected(TextSpan span, TextWords text) {
    PickField waiting = target.get();
    TextSpan words = text.trimmed(span);
    if (waiting != null && words != null) {
      waiting.take(words);
    }
  }

  /// Goes back to the field that waits.
  void goBack() {
    PickField waiting = target.get();
    if (waiting != null) {
      waiting.begin();
    }
  }
}

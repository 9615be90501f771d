// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.correct;

import org.briefingviewer.correct.TextWords;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.ui.field.WordField;
import org.briefingviewer.ui.font.TypedFace;
import org.jspecify.annotations.Nullable;

/// A field for words as they stand in the text: typed, or selected there.
final class PickField extends WordField {
  private final TextWords text;
  private final int around;
  private final Words heard;
  private @Nullable TextSpan taken;
  private boolean taking;

  /// Hears of words.
  interface Words {
    /// @param words as typed, or as the text has them
    /// @param place where they stand, or null where the text does not have them
    void are(String words, @Nullable TextSpan place);
  }

  /// @param around where the estimate stands: of several places the nearest is meant
  PickField(EditorContext of, String id, String name, String begun, int around, Words heard) {
    this.text = of.text();
    this.around = around;
    this.heard = heard;
    setId(id);
    setText(begun);
    setAccessibleText(name);
    setPromptText(of.messages().text("correct.pick.prompt"));
    getStyleClass().add("pick-field");
    TypedFace.follow(this, of.fonts());
    textProperty().addListener((observed, before, now) -> typed(now));
    focusedProperty()
        .addListener(
            (observed, before, now) -> {
              if (now) {
                of.picking().focused(this);
              }
            });
  }

  private void typed(String words) {
    if (!taking) {
      taken = null;
      TextSpan place = text.find(words, around);
      heard.are(place == null ? words : place.of(text.text()), place);
    }
  }

  /// Takes words that were selected in the text.
  void take(TextSpan words) {
    taking = true;
    taken = words;
    String said = words.of(text.text());
    setText(said);
    taking = false;
    heard.are(said, words);
  }

  /// Takes words where the paragraph of the estimate has them; else the field becomes empty.
  void takeIfThere(String words) {
    TextSpan place = text.find(words, around);
    setText(place == null || !text.paragraph(around).contains(place) ? "" : words);
  }

  /// Returns where the words in the field stand, or null where the text does not have them.
  @Nullable TextSpan place() {
    return taken == null ? text.find(getText(), around) : taken;
  }

  /// Takes the focus.
  void begin() {
    requestFocus();
    end();
  }
}

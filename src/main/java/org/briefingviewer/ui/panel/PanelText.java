// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.WrappedLabel;

/// Makes the panel's words. They wrap and are never cut; their looks are style classes. Whatever
/// comes from an article may be in any script.
public final class PanelText {
  /// Up to which height a list has all of its page, in the height of the letters.
  private static final double LOW = 14;

  private final Fonts fonts;

  PanelText(Fonts fonts) {
    this.fonts = fonts;
  }

  /// Returns words of an article, or words with names in them.
  ScriptedText words(String words, String styleClass) {
    return new ScriptedText(fonts, words, styleClass);
  }

  /// Returns the same, to stand out by its weight.
  ScriptedText strong(String words, String styleClass) {
    ScriptedText text = new ScriptedText(fonts, "", styleClass);
    text.appendStrong(words, styleClass);
    return text;
  }

  /// Returns words in a frame that is as wide as the words.
  ScriptedText framed(String words, String styleClass, String... frame) {
    ScriptedText text = new ScriptedText(fonts, words, styleClass);
    text.getStyleClass().addAll(frame);
    text.setMaxWidth(Region.USE_PREF_SIZE);
    return text;
  }

  /// Returns words of the program's own that wrap.
  static WrappedLabel wrapping(String words, String... styleClasses) {
    WrappedLabel label = new WrappedLabel(words);
    label.getStyleClass().addAll(styleClasses);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /// Returns a label of one line that keeps its width.
  static Label single(String words, String... styleClasses) {
    WrappedLabel label = new WrappedLabel(words);
    label.getStyleClass().addAll(styleClasses);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  /// Tells whether a page has room for words above its list, or the list needs all of it.
  ///
  /// @param letters those of the words
  static BooleanBinding roomAbove(Region page, ReadOnlyObjectProperty<Font> letters) {
    return Bindings.createBooleanBinding(
        () -> page.getHeight() > LOW * letters.get().getSize(), page.heightProperty(), letters);
  }

  /// Lets words step back, as those that no person stands behind, or come forward.
  static void soften(WrappedLabel words, boolean soft) {
    words.getStyleClass().remove("soft");
    if (soft) {
      words.getStyleClass().add("soft");
    }
  }
}

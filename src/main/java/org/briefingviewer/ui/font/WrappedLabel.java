// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.font;

import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import org.briefingviewer.model.deception.DeceptiveCharacters;
import org.briefingviewer.model.letters.ShapedLetters;

/// A label that wraps. Words that need [ShapedLetters], or signs for what deceives in them, stand
/// in a [WordFlow], as all words that wrap.
public final class WrappedLabel extends Label {
  public WrappedLabel() {
    this("");
  }

  public WrappedLabel(String words) {
    super(words);
    setWrapText(true);
    textProperty().subscribe(this::takeSkin);
  }

  public WrappedLabel(String words, String styleClass) {
    this(words);
    getStyleClass().add(styleClass);
  }

  /// Returns this label, which takes no room from now on while it says nothing.
  public WrappedLabel goneWhenEmpty() {
    managedProperty().bind(textProperty().isNotEmpty());
    return this;
  }

  /// Only labels that need it get the skin: most never do.
  private void takeSkin(String words) {
    if (getSkin() != null && !(getSkin() instanceof WrappedSkin) && needsFlow(words)) {
      setSkin(new WrappedSkin(this));
    }
  }

  /// Returns whether words are shown otherwise than a label shows them.
  static boolean needsFlow(String words) {
    return ShapedLetters.mayBeIn(words) || DeceptiveCharacters.mayBeIn(words);
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return needsFlow(getText()) ? new WrappedSkin(this) : super.createDefaultSkin();
  }
}

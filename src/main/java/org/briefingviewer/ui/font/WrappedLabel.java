// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.font;

import javafx.scene.control.Label;
import javafx.scene.control.Skin;

/// A label that wraps. Words that need [Shaping] stand in a [WordFlow], as all words that wrap.
public final class WrappedLabel extends Label {
  public WrappedLabel() {
    this("");
  }

  public WrappedLabel(String words) {
    super(words);
    setWrapText(true);
    textProperty().subscribe(this::takeSkin);
  }

  /// Only labels that need it get the skin: most never do.
  private void takeSkin(String words) {
    if (getSkin() != null && !(getSkin() instanceof WrappedSkin) && Shaping.mayBeIn(words)) {
      setSkin(new WrappedSkin(this));
    }
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return Shaping.mayBeIn(getText()) ? new WrappedSkin(this) : super.createDefaultSkin();
  }
}

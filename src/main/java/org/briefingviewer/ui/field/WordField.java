// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.field;

import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import org.briefingviewer.model.deception.DeceptiveCharacters;

/// An input of one line. Where its words hold what deceives it draws the sign for it, one for each
/// code unit, so that the caret steps over what is there; what is in it stays as it is.
public class WordField extends TextField {
  @Override
  protected Skin<?> createDefaultSkin() {
    return new TextFieldSkin(this) {
      @Override
      protected String maskText(String words) {
        return DeceptiveCharacters.shownInLine(words);
      }
    };
  }
}

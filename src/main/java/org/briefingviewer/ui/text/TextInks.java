// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;

/// The inks as the style sheet has them: a node of no size for each. What is drawn with one takes
/// its paint from here, so that the style sheets need not be asked for every line under a word, nor
/// does a line that is made within a layout stand there for a frame without its colour.
final class TextInks extends Group {
  private final Map<TextInk, Rectangle> styled = new EnumMap<>(TextInk.class);

  TextInks() {
    setManaged(false);
    setMouseTransparent(true);
    for (TextInk ink : TextInk.values()) {
      Rectangle drop = new Rectangle();
      drop.getStyleClass().add(ink.styleClass());
      styled.put(ink, drop);
      getChildren().add(drop);
    }
  }

  /// Returns the paint of an ink, which changes with the theme.
  ObservableValue<Paint> paint(TextInk ink) {
    return Objects.requireNonNull(styled.get(ink)).fillProperty();
  }
}

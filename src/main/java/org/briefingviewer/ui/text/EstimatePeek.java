// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import javafx.geometry.Bounds;
import javafx.scene.layout.VBox;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.text.Highlight.EstimateMark;
import org.briefingviewer.wording.Messages;

/// Two lines on the estimate that is pointed at. It lies over the column without moving it, lets
/// the mouse through and never leaves the column.
final class EstimatePeek extends VBox {
  private static final double GAP = 6;
  private static final double EDGE = 8;
  private static final double WIDEST = 540;

  private final EstimateWords words;
  private final ScriptedText who;
  private final ScriptedText state;

  EstimatePeek(Fonts fonts, Messages messages) {
    this.words = new EstimateWords(messages);
    this.who = new ScriptedText(fonts, "", "peek-words");
    this.state = new ScriptedText(fonts, "", "peek-words");
    getChildren().addAll(who, state);
    getStyleClass().add("peek");
    setId("peek");
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
  }

  /// Shows `mark` below `place`, or above where there is no room below.
  ///
  /// @param place the mark, in the parent's pixels
  void show(EstimateMark mark, Bounds place, double parentWidth, double parentHeight) {
    who.setWords(words.source(mark.estimate()), "peek-words");
    state.setWords(words.state(mark.estimate()), "peek-words");
    applyCss();
    double width = Math.min(WIDEST, Math.min(Math.ceil(prefWidth(-1)), parentWidth - 2 * EDGE));
    double height = Math.ceil(prefHeight(width));
    double x = Math.clamp(place.getMinX(), EDGE, Math.max(EDGE, parentWidth - EDGE - width));
    boolean below = place.getMaxY() + GAP + height <= parentHeight - EDGE;
    double y = below ? place.getMaxY() + GAP : Math.max(EDGE, place.getMinY() - GAP - height);
    resizeRelocate(Math.rint(x), Math.rint(y), width, height);
    setVisible(true);
  }

  void close() {
    setVisible(false);
  }
}

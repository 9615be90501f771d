// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.font;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.skin.LabelSkin;
import javafx.scene.text.Text;
import org.briefingviewer.ui.font.WordFlow.Part;
import org.jspecify.annotations.Nullable;

/// Shows a label's words in a [WordFlow] while they need one.
final class WrappedSkin extends LabelSkin {
  /// Null while the skin is made: the class above shows words already then.
  private final @Nullable WordFlow words;

  WrappedSkin(Label label) {
    super(label);
    words =
        new WordFlow() {
          @Override
          protected void dress(Text text) {
            text.fontProperty().bind(label.fontProperty());
            text.fillProperty().bind(label.textFillProperty());
          }
        };
    words.setMouseTransparent(true);
    updateChildren();
  }

  @Override
  protected void updateChildren() {
    super.updateChildren();
    String text = getSkinnable().getText();
    if (words != null && WrappedLabel.needsFlow(text)) {
      words.show(List.of(new Part(text, List.of())));
      getChildren().setAll(words);
    }
  }

  /// Returns the flow while it shows the words, else null.
  private @Nullable WordFlow shown() {
    return words != null && getChildren().contains(words) ? words : null;
  }

  @Override
  protected double computeMinWidth(
      double height, double top, double right, double bottom, double left) {
    return shown() == null ? super.computeMinWidth(height, top, right, bottom, left) : left + right;
  }

  @Override
  protected double computePrefWidth(
      double height, double top, double right, double bottom, double left) {
    WordFlow flow = shown();
    return flow == null
        ? super.computePrefWidth(height, top, right, bottom, left)
        : left + flow.prefWidth(-1) + right;
  }

  @Override
  protected double computeMinHeight(
      double width, double top, double right, double bottom, double left) {
    return shown() == null
        ? super.computeMinHeight(width, top, right, bottom, left)
        : top + getSkinnable().getFont().getSize() + bottom;
  }

  @Override
  protected double computePrefHeight(
      double width, double top, double right, double bottom, double left) {
    WordFlow flow = shown();
    return flow == null
        ? super.computePrefHeight(width, top, right, bottom, left)
        : top + flow.prefHeight(width < 0 ? width : width - left - right) + bottom;
  }

  @Override
  public double computeBaselineOffset(double top, double right, double bottom, double left) {
    WordFlow flow = shown();
    return flow == null || flow.getChildren().isEmpty()
        ? super.computeBaselineOffset(top, right, bottom, left)
        : top + flow.getChildren().getFirst().getBaselineOffset();
  }

  @Override
  protected void layoutChildren(double x, double y, double width, double height) {
    WordFlow flow = shown();
    if (flow == null) {
      super.layoutChildren(x, y, width, height);
    } else {
      flow.resizeRelocate(x, y, width, height);
    }
  }
}

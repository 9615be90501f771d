// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Makes the panel's labels: they wrap and are never cut, and carry their look as style classes.
final class PanelLabels {
  private static final char NO_BREAK = '\u00A0';

  private PanelLabels() {}

  /// Returns the same words, kept on one line.
  static String unbroken(String words) {
    return words.replace(' ', NO_BREAK);
  }

  /// Returns a label that wraps.
  static Label wrapping(String words, String... styleClasses) {
    Label label = new Label(words);
    label.getStyleClass().addAll(styleClasses);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /// Returns a label of one line that keeps its width.
  static Label single(String words, String... styleClasses) {
    Label label = new Label(words);
    label.getStyleClass().addAll(styleClasses);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.util.List;
import javafx.scene.Node;

/// What is drawn under and over the words.
public final class Drawn {
  private Drawn() {}

  /// Returns how many boxes below `root` are drawn with an ink.
  ///
  /// @param styleClass the ink's
  public static long boxes(Node root, String styleClass) {
    return root.lookupAll("InkLayer").stream()
        .map(InkLayer.class::cast)
        .map(InkLayer::drawn)
        .flatMap(List::stream)
        .filter(ink -> ink != null && ink.styleClass().equals(styleClass))
        .count();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.Path;

/// What is drawn in the text: a path stays, empty, where it draws nothing now.
final class Drawn {
  private Drawn() {}

  /// Returns the paths below `root` that a selector names and that draw something.
  static List<Path> paths(Node root, String selector) {
    return root.lookupAll(selector).stream()
        .filter(Path.class::isInstance)
        .map(Path.class::cast)
        .filter(path -> !path.getElements().isEmpty())
        .toList();
  }
}

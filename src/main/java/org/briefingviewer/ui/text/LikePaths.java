// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.shape.Path;

/// Makes paths that look as the last one of their style class did.
///
/// What is drawn under words is made within a layout, after the style sheets of the frame were
/// asked. A new path would stand there unstyled for one frame, and a second one would have to be
/// painted. The style sheets are asked all the same, at the next frame; mostly they change nothing.
final class LikePaths {
  private final Map<String, Path> last = new HashMap<>();
  private boolean hasNew;

  /// Makes an empty path of a style class.
  Path path(String styleClass) {
    Path path = new Path();
    path.getStyleClass().add(styleClass);
    Path like = last.put(styleClass, path);
    if (like == null) {
      hasNew = true;
    } else {
      path.setFill(like.getFill());
      path.setStroke(like.getStroke());
      path.setStrokeWidth(like.getStrokeWidth());
      path.setStrokeLineCap(like.getStrokeLineCap());
      path.getStrokeDashArray().setAll(like.getStrokeDashArray());
    }
    return path;
  }

  /// Tells, once, whether a path was made that is the first of its style class: only the style
  /// sheets know how it looks, and it would be black for a frame. To ask them for every path would
  /// make scrolling slower.
  boolean hasNew() {
    boolean was = hasNew;
    hasNew = false;
    return was;
  }
}

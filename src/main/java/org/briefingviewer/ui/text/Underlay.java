// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Group;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.briefingviewer.ui.text.Highlight.CueWords;
import org.briefingviewer.ui.text.Highlight.EstimateMark;
import org.briefingviewer.ui.text.Highlight.Outlined;
import org.briefingviewer.ui.text.Highlight.SourceWords;
import org.briefingviewer.ui.text.Highlight.TiePassage;

/// The lines and grounds under a paragraph's words that nobody points at: sources, cues, passages.
final class Underlay extends Group {
  private static final double BAR_X = -10;
  private static final double OUTLINE_PAD = 3;

  Underlay() {
    setMouseTransparent(true);
    setManaged(false);
  }

  /// Draws what stands in `highlights`.
  ///
  /// @param boxes where a highlight's words are
  void draw(List<Highlight> highlights, Function<Highlight, LineBoxes> boxes) {
    List<Path> paths = new ArrayList<>();
    for (Highlight highlight : highlights) {
      LineBoxes at = boxes.apply(highlight);
      if (!at.isEmpty()) {
        paths.addAll(paths(highlight, at));
      }
    }
    getChildren().setAll(paths);
  }

  private static List<Path> paths(Highlight highlight, LineBoxes at) {
    return switch (highlight) {
      case EstimateMark mark -> List.of();
      case SourceWords words ->
          List.of(path(at.underlines(), words.chosen() ? "source-chosen" : "source"));
      case CueWords words -> List.of(path(at.underlines(), words.chosen() ? "cue-chosen" : "cue"));
      case TiePassage tie ->
          List.of(path(at.plain(), "tie-ground"), path(at.bar(BAR_X), "tie-bar"));
      case Outlined outlined -> List.of(path(at.outline(OUTLINE_PAD), "passage"));
    };
  }

  private static Path path(List<PathElement> elements, String styleClass) {
    Path path = new Path(elements);
    path.getStyleClass().add(styleClass);
    return path;
  }
}

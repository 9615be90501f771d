// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Group;
import javafx.scene.shape.Path;
import org.briefingviewer.ui.text.Highlight.CueWords;
import org.briefingviewer.ui.text.Highlight.EstimateMark;
import org.briefingviewer.ui.text.Highlight.FindHit;
import org.briefingviewer.ui.text.Highlight.NotedWords;
import org.briefingviewer.ui.text.Highlight.Outlined;
import org.briefingviewer.ui.text.Highlight.SourceWords;
import org.briefingviewer.ui.text.Highlight.TiePassage;

/// The lines and grounds under a paragraph's words that nobody points at: sources, cues, passages,
/// hits, notes.
final class Underlay extends Group {
  private static final double BAR_X = -10;
  private static final double OUTLINE_PAD = 3;

  /// Between the text and a note's pencil in the right margin.
  private static final double PENCIL_GAP = 14;

  private final LikePaths like;

  Underlay(LikePaths like) {
    this.like = like;
    setMouseTransparent(true);
    setManaged(false);
  }

  /// Draws what stands in `highlights`.
  ///
  /// @param boxes where a highlight's words are
  /// @param right the right edge of the text, in pixels
  void draw(List<Highlight> highlights, Function<Highlight, LineBoxes> boxes, double right) {
    List<Path> paths = new ArrayList<>();
    for (Highlight highlight : highlights) {
      LineBoxes at = boxes.apply(highlight);
      if (!at.isEmpty()) {
        paths.addAll(paths(highlight, at, right));
      }
    }
    getChildren().setAll(paths);
    if (like.hasNew() && getScene() != null) {
      applyCss();
    }
  }

  private List<Path> paths(Highlight highlight, LineBoxes at, double right) {
    return switch (highlight) {
      case EstimateMark mark -> List.of();
      case SourceWords words ->
          List.of(like.path(at.underlines(), words.chosen() ? "source-chosen" : "source"));
      case CueWords words ->
          List.of(like.path(at.underlines(), words.chosen() ? "cue-chosen" : "cue"));
      case TiePassage tie ->
          List.of(like.path(at.plain(), "tie-ground"), like.path(at.bar(BAR_X), "tie-bar"));
      case Outlined outlined -> List.of(like.path(at.outline(OUTLINE_PAD), "passage"));
      case FindHit hit -> {
        String name = hit.current() ? "hit-current" : "hit";
        yield List.of(
            like.path(at.raisedGrounds(), name + "-ground"),
            like.path(at.overlines(), name + "-line"));
      }
      case NotedWords noted ->
          List.of(
              like.path(at.doubleUnderlines(), "noted"),
              like.path(at.pencil(right + PENCIL_GAP), "noted-pencil"));
    };
  }
}

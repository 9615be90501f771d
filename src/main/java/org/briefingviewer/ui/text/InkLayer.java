// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Group;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.briefingviewer.ui.text.Highlight.CueWords;
import org.briefingviewer.ui.text.Highlight.EstimateMark;
import org.briefingviewer.ui.text.Highlight.FindHit;
import org.briefingviewer.ui.text.Highlight.NotedWords;
import org.briefingviewer.ui.text.Highlight.Outlined;
import org.briefingviewer.ui.text.Highlight.SourceWords;
import org.briefingviewer.ui.text.Highlight.TiePassage;

/// The grounds and lines in a paragraph that nobody points at: under sources, cues, estimates,
/// passages, hits, notes. All of one kind are one path, which stays when the paragraph shows other
/// words: nodes and strokes are what a page costs.
final class InkLayer extends Group {
  private static final double BAR_X = -10;
  private static final double OUTLINE_PAD = 3;

  /// Between the text and a note's pencil in the right margin.
  private static final double PENCIL_GAP = 14;

  private final LikePaths like;
  private final Map<Ink, Path> paths = new EnumMap<>(Ink.class);

  InkLayer(LikePaths like) {
    this.like = like;
    setMouseTransparent(true);
    setManaged(false);
  }

  /// Draws what stands in `highlights`.
  ///
  /// @param boxes where a highlight's words are
  /// @param right the right edge of the text, in pixels
  void draw(List<Highlight> highlights, Function<Highlight, LineBoxes> boxes, double right) {
    Map<Ink, List<PathElement>> drawn = new EnumMap<>(Ink.class);
    for (Highlight highlight : highlights) {
      LineBoxes at = boxes.apply(highlight);
      if (!at.isEmpty()) {
        draw(highlight, at, right, drawn);
      }
    }
    for (Map.Entry<Ink, Path> path : paths.entrySet()) {
      if (!drawn.containsKey(path.getKey())) {
        path.getValue().getElements().clear();
      }
    }
    drawn.forEach((ink, elements) -> path(ink).getElements().setAll(elements));
    if (like.hasNew() && getScene() != null) {
      applyCss();
    }
  }

  private Path path(Ink ink) {
    Path there = paths.get(ink);
    if (there != null) {
      return there;
    }
    Path made = like.path(ink.styleClass());
    long before = paths.keySet().stream().filter(other -> other.compareTo(ink) < 0).count();
    paths.put(ink, made);
    getChildren().add((int) before, made);
    return made;
  }

  private static void draw(
      Highlight highlight, LineBoxes at, double right, Map<Ink, List<PathElement>> drawn) {
    // Not a switch, which a start would have to link: decisions/text-first.md.
    if (highlight instanceof EstimateMark mark) {
      boolean checked = mark.estimate().review().checked();
      add(drawn, checked ? Ink.CHECKED_LINE : Ink.PROPOSED_LINE, at.groundUnderlines());
    } else if (highlight instanceof SourceWords words) {
      add(drawn, words.chosen() ? Ink.SOURCE_CHOSEN : Ink.SOURCE, at.underlines());
    } else if (highlight instanceof CueWords words) {
      add(drawn, words.chosen() ? Ink.CUE_CHOSEN : Ink.CUE, at.underlines());
    } else if (highlight instanceof TiePassage) {
      add(drawn, Ink.TIE_GROUND, at.plain());
      add(drawn, Ink.TIE_BAR, at.bar(BAR_X));
    } else if (highlight instanceof Outlined) {
      add(drawn, Ink.PASSAGE, at.outline(OUTLINE_PAD));
    } else if (highlight instanceof FindHit hit) {
      add(drawn, hit.current() ? Ink.HIT_CURRENT_GROUND : Ink.HIT_GROUND, at.raisedGrounds());
      add(drawn, hit.current() ? Ink.HIT_CURRENT_LINE : Ink.HIT_LINE, at.overlines());
    } else if (highlight instanceof NotedWords) {
      add(drawn, Ink.NOTED, at.doubleUnderlines());
      add(drawn, Ink.NOTED_PENCIL, at.pencil(right + PENCIL_GAP));
    }
  }

  private static void add(
      Map<Ink, List<PathElement>> drawn, Ink ink, List<? extends PathElement> elements) {
    drawn.computeIfAbsent(ink, kind -> new ArrayList<>()).addAll(elements);
  }
}

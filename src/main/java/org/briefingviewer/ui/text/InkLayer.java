// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import org.briefingviewer.model.Review;
import org.briefingviewer.ui.text.Highlight.CueWords;
import org.briefingviewer.ui.text.Highlight.EstimateMark;
import org.briefingviewer.ui.text.Highlight.FindHit;
import org.briefingviewer.ui.text.Highlight.NotedWords;
import org.briefingviewer.ui.text.Highlight.Outlined;
import org.briefingviewer.ui.text.Highlight.PlainNumber;
import org.briefingviewer.ui.text.Highlight.SourceWords;
import org.briefingviewer.ui.text.Highlight.TiePassage;
import org.briefingviewer.ui.text.Highlight.TrendWords;
import org.jspecify.annotations.Nullable;

/// The grounds and lines in a paragraph that nobody points at: under sources, cues, estimates,
/// passages, hits, notes. They are flat boxes, which are painted without the machinery for shapes;
/// their nodes stay when the paragraph shows other words.
final class InkLayer extends Group {
  private static final double THIN = 1;
  private static final double LINE = 1.5;
  private static final double MARK = 2;
  private static final double CHOSEN = 3;
  private static final double BAR = 4;

  /// What the edge of the hit that is looked at reaches beyond and into its ground.
  private static final double EDGE = 0.5;

  private static final double BAR_X = -10;
  private static final double OUTLINE_PAD = 3;

  /// Between the text and a note's pencil in the right margin.
  private static final double PENCIL_GAP = 14;

  private final TextInks inks;
  private final Group flat = new Group();
  private final Group shapes = new Group();

  /// With what each node of `flat` is filled; null for one that was just made.
  private final List<@Nullable TextInk> filled = new ArrayList<>();

  private record Box(TextInk ink, Rectangle2D at) {}

  InkLayer(TextInks inks) {
    this.inks = inks;
    setMouseTransparent(true);
    setManaged(false);
    getChildren().addAll(flat, shapes);
  }

  /// Draws what stands in `highlights`.
  ///
  /// @param boxes where a highlight's words are
  /// @param right the right edge of the text, in pixels
  void draw(List<Highlight> highlights, Function<Highlight, LineBoxes> boxes, double right) {
    List<Box> drawn = new ArrayList<>();
    List<Path> shaped = new ArrayList<>();
    for (Highlight highlight : highlights) {
      LineBoxes at = boxes.apply(highlight);
      if (!at.isEmpty()) {
        draw(highlight, at, drawn);
        shape(highlight, at, right, shaped);
      }
    }
    drawn.sort((one, other) -> one.ink().compareTo(other.ink()));
    fill(drawn);
    shapes.getChildren().setAll(shaped);
    if (!shaped.isEmpty() && getScene() != null) {
      // Made within a layout, they would stand there for a frame as no style sheet wants them.
      shapes.applyCss();
    }
  }

  /// Returns the inks of what is drawn, in the order of painting.
  List<@Nullable TextInk> drawn() {
    long count = flat.getChildren().stream().filter(Node::isVisible).count();
    return filled.subList(0, (int) count);
  }

  private void fill(List<Box> drawn) {
    for (int i = 0; i < drawn.size(); i++) {
      Box box = drawn.get(i);
      Rectangle node = i < filled.size() ? (Rectangle) flat.getChildren().get(i) : another();
      if (filled.get(i) != box.ink()) {
        filled.set(i, box.ink());
        node.fillProperty().bind(inks.paint(box.ink()));
      }
      // Placed by its layout, so that the dashes of a line begin where the line does.
      node.setLayoutX(box.at().getMinX());
      node.setLayoutY(box.at().getMinY());
      node.setWidth(box.at().getWidth());
      node.setHeight(box.at().getHeight());
      node.setVisible(true);
    }
    flat.getChildren().subList(drawn.size(), filled.size()).forEach(node -> node.setVisible(false));
  }

  private Rectangle another() {
    Rectangle made = new Rectangle();
    flat.getChildren().add(made);
    filled.add(null);
    return made;
  }

  private static void draw(Highlight highlight, LineBoxes at, List<Box> drawn) {
    // Not a switch, which a start would have to link: decisions/text-first.md.
    if (highlight instanceof EstimateMark mark) {
      add(drawn, line(mark.estimate().review()), at.groundUnderlines(MARK));
    } else if (highlight instanceof SourceWords words) {
      boolean chosen = words.chosen();
      add(
          drawn,
          chosen ? TextInk.SOURCE_CHOSEN : TextInk.SOURCE,
          at.underlines(chosen ? CHOSEN : LINE));
    } else if (highlight instanceof CueWords words) {
      boolean chosen = words.chosen();
      add(drawn, chosen ? TextInk.CUE_CHOSEN : TextInk.CUE, at.underlines(chosen ? CHOSEN : LINE));
    } else if (highlight instanceof TiePassage) {
      add(drawn, TextInk.TIE_GROUND, at.boxes());
      add(drawn, TextInk.TIE_BAR, List.of(at.bar(BAR_X, BAR)));
    } else if (highlight instanceof TrendWords) {
      add(drawn, TextInk.TIE_BAR, at.underlines(MARK));
    } else if (highlight instanceof FindHit hit && hit.current()) {
      add(drawn, TextInk.HIT_CURRENT_EDGE, at.raisedGrounds(EDGE));
      add(drawn, TextInk.HIT_CURRENT_GROUND, at.raisedGrounds(-EDGE));
      add(drawn, TextInk.HIT_CURRENT_LINE, at.overlines(BAR));
    } else if (highlight instanceof FindHit) {
      add(drawn, TextInk.HIT_GROUND, at.raisedGrounds(0));
      add(drawn, TextInk.HIT_LINE, at.overlines(LINE));
    } else if (highlight instanceof PlainNumber) {
      add(drawn, TextInk.NUMBER_GROUND, at.boxes());
      add(drawn, TextInk.NUMBER_LINE, at.underlines(MARK));
    } else if (highlight instanceof NotedWords) {
      add(drawn, TextInk.NOTED, at.underlines(THIN));
      add(drawn, TextInk.NOTED, at.secondUnderlines(THIN));
    }
  }

  private static TextInk line(Review review) {
    return switch (review.standing()) {
      case READ -> TextInk.CHECKED_LINE;
      case BULK -> TextInk.BULK_LINE;
      case OPEN -> TextInk.PROPOSED_LINE;
    };
  }

  private static void add(List<Box> drawn, TextInk ink, List<Rectangle2D> boxes) {
    boxes.forEach(at -> drawn.add(new Box(ink, at)));
  }

  private static void shape(Highlight highlight, LineBoxes at, double right, List<Path> shaped) {
    if (highlight instanceof Outlined) {
      shaped.add(path("passage", at.outline(OUTLINE_PAD)));
    } else if (highlight instanceof NotedWords) {
      shaped.add(path("noted-pencil", at.pencil(right + PENCIL_GAP)));
    }
  }

  private static Path path(String styleClass, List<PathElement> elements) {
    Path path = new Path(elements);
    path.getStyleClass().add(styleClass);
    return path;
  }
}

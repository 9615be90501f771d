// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;
import org.briefingviewer.graphics.DrawingBox;
import org.briefingviewer.graphics.TriangleFigure;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.TieReading;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.ui.part.PressableBox;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.ReviewWords;
import org.briefingviewer.wording.TieWords;
import org.jspecify.annotations.Nullable;

/// A tie of the triangle: its line, with a wide strip around it to hit, and its words.
final class EdgeView {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final ActorPair pair;
  private final Line strip = new Line();
  private final Line ink = new Line();
  private final Group line = new Group(strip, ink);
  private final VBox words;
  private final Label nothing = PanelText.single("", "soft");
  private final Messages messages;
  private final String name;

  EdgeView(
      TieWords tieWords,
      Messages messages,
      Triangle triangle,
      TieReading reading,
      Runnable action) {
    this.pair = reading.tie().pair();
    this.messages = messages;
    this.name = tieWords.pair(triangle, pair);
    this.words = words(tieWords, reading);
    strip.getStyleClass().add("edge-strip");
    ink.getStyleClass().add("edge-ink");
    ink.setStrokeLineCap(StrokeLineCap.BUTT);
    line.setId("edge-" + pair.key());
    line.getStyleClass().add("edge");
    line.setAccessibleText(tieWords.sentence(triangle, reading, new ReviewWords(messages)::brief));
    line.setAccessibleRole(AccessibleRole.BUTTON);
    line.setFocusTraversable(true);
    line.getStyleClass().add("edge-pressable");
    words.getStyleClass().add("edge-pressable");
    line.setOnMouseClicked(e -> pressed(e, action));
    words.setOnMouseClicked(e -> pressed(e, action));
    line.addEventHandler(KeyEvent.KEY_PRESSED, e -> typed(e, action));
  }

  private VBox words(TieWords tieWords, TieReading reading) {
    TieState state = reading.state();
    VBox box = new VBox();
    box.getStyleClass().add("edge-words");
    if (state == null) {
      box.getChildren().add(nothing);
    } else {
      String kind = ReviewMark.styleClass(state.review());
      List<String> said = tieWords.edge(reading, state);
      box.getChildren()
          .addAll(
              PanelText.single(said.getFirst(), "edge-state", kind),
              PanelText.single(said.getLast(), "soft", kind));
      ink.getStyleClass().add(kind);
    }
    return box;
  }

  private void pressed(MouseEvent event, Runnable action) {
    line.requestFocus();
    action.run();
    event.consume();
  }

  private static void typed(KeyEvent event, Runnable action) {
    if (PressableBox.presses(event)) {
      action.run();
      event.consume();
    }
  }

  /// Returns what stands for the line.
  Group line() {
    return line;
  }

  /// Returns what stands for the words.
  VBox words() {
    return words;
  }

  /// Returns the height of the words' letters, in pixels.
  double textSize() {
    return ((Labeled) words.getChildren().getFirst()).getFont().getSize();
  }

  /// Shows whether it is the chosen one.
  void choose(@Nullable ActorPair chosen) {
    line.pseudoClassStateChanged(CHOSEN, pair.equals(chosen));
    words.pseudoClassStateChanged(CHOSEN, pair.equals(chosen));
  }

  /// Says of a tie without a state that nothing was found in the briefing; beside an article that
  /// the program cannot read only that nothing is known, for it may be that nothing was looked for.
  void read(boolean unread) {
    if (words.getChildren().contains(nothing)) {
      nothing.setText(messages.text(unread ? "tie.unread" : "tie.undiscussed"));
      line.setAccessibleText(name + ": " + messages.text(unread ? "tie.unread" : "tie.none"));
    }
  }

  /// Takes the place and the stroke that the figure gives it.
  void place(TriangleFigure.Edge edge) {
    for (Line each : new Line[] {strip, ink}) {
      each.setStartX(edge.from().x());
      each.setStartY(edge.from().y());
      each.setEndX(edge.to().x());
      each.setEndY(edge.to().y());
    }
    ink.setStrokeWidth(edge.stroke().width());
    ink.getStrokeDashArray().setAll(edge.stroke().dashes());
    words.setAlignment(
        switch (edge.words().side()) {
          case LEFT -> Pos.CENTER_LEFT;
          case CENTRE -> Pos.TOP_CENTER;
          case RIGHT -> Pos.CENTER_RIGHT;
        });
    DrawingBox box = edge.words().box();
    words.resizeRelocate(box.x(), box.y(), box.width(), box.height());
  }
}

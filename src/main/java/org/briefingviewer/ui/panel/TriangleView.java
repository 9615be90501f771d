// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.briefingviewer.graphics.DrawingSpace;
import org.briefingviewer.graphics.TriangleFigure;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Tie;
import org.briefingviewer.model.TieReading;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.TieWords;
import org.jspecify.annotations.Nullable;

/// The triangle of the three actors. A tie is chosen by its line or its words, or by one actor and
/// then the other.
final class TriangleView extends Pane {
  /// The least height, in the height of the letters.
  private static final double LEAST_HEIGHT = 7.1;

  /// The width below which nothing is drawn, in the same.
  private static final double LEAST_WIDTH = 12;

  private final ReaderChoice choice;
  private final ReaderMoves moves;
  private final Triangle triangle;

  /// Read once: each layout needs them, and thousands of articles may speak of a tie.
  private final List<TieReading> readings;

  private final List<EdgeView> edges;
  private final List<NodeView> nodes;

  /// What the signs beside the ties mean: in the corner over one tie, where nothing is drawn.
  private final Label signs;

  private @Nullable String firstActor;

  /// @param ties what is drawn: the whole briefing's, or an article's
  TriangleView(
      ReaderChoice choice, ReaderMoves moves, Messages messages, Triangle actors, List<Tie> ties) {
    this.choice = choice;
    this.moves = moves;
    this.triangle = messages.labelled(actors);
    this.readings = TriangleFigure.readings(triangle, ties);
    TieWords words = new TieWords(messages);
    edges =
        readings.stream()
            .map(r -> new EdgeView(words, messages, triangle, r, () -> press(r)))
            .toList();
    nodes =
        IntStream.range(0, 3)
            .mapToObj(i -> new NodeView(i, triangle.actors().get(i), messages, () -> press(i)))
            .toList();
    signs = new Label(messages.text("ties.signs"));
    signs.setId("ties-signs");
    signs.getStyleClass().add("soft");
    signs.setMouseTransparent(true);
    setId("triangle");
    getStyleClass().add("triangle");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(messages.text("triangle.name"));
    edges.forEach(edge -> getChildren().add(edge.line()));
    getChildren().addAll(nodes);
    edges.forEach(edge -> getChildren().add(edge.words()));
    getChildren().add(signs);
  }

  /// Returns the height below which words would be cut, in pixels: the lowest tie's stand on two
  /// lines when somebody speaks of it.
  double leastHeight() {
    double letters = LEAST_HEIGHT + (readings.getLast().state() == null ? 0 : 1);
    return Math.ceil(letters * textSize());
  }

  private double textSize() {
    return edges.getFirst().textSize();
  }

  private void press(TieReading reading) {
    moves.chooseTie(reading.tie().pair());
  }

  /// Takes the actor as one end of a tie; the second end chooses it.
  private void press(int actor) {
    String id = triangle.actors().get(actor).id();
    String first = firstActor;
    if (first == null || first.equals(id)) {
      mark(first == null ? id : null);
      return;
    }
    mark(null);
    readings.stream()
        .filter(r -> r.tie().pair().has(first) && r.tie().pair().has(id))
        .filter(r -> !r.tie().pair().equals(choice.tieProperty().get()))
        .forEach(this::press);
  }

  private void mark(@Nullable String actor) {
    firstActor = actor;
    nodes.forEach(node -> node.mark(node.id().equals(actor)));
  }

  /// Says of the ties without a state that nothing was found, or, beside an article that the
  /// program cannot read, that nothing is known.
  void read(boolean unread) {
    edges.forEach(edge -> edge.read(unread));
  }

  /// Shows which tie is chosen.
  void choose(@Nullable ActorPair pair) {
    edges.forEach(edge -> edge.choose(pair));
  }

  @Override
  protected void layoutChildren() {
    double textSize = textSize();
    if (getWidth() < LEAST_WIDTH * textSize || getHeight() < 6 * textSize) {
      return;
    }
    place(getWidth(), getHeight());
  }

  private void place(double width, double height) {
    TriangleFigure figure =
        TriangleFigure.read(
            triangle,
            readings,
            new DrawingSpace(width, height, textSize()),
            edges.stream().map(edge -> edge.words().prefWidth(-1)).toList());
    for (int i = 0; i < 3; i++) {
      nodes.get(i).place(figure.nodes().get(i));
      edges.get(i).place(figure.edges().get(i));
    }
    placeSigns(width);
  }

  /// In the left corner, or in the right one; where words or the actor at the top reach into both,
  /// the rows below say it of each tie.
  private void placeSigns(double width) {
    signs.autosize();
    boolean used = readings.stream().anyMatch(reading -> reading.state() != null);
    for (double x : new double[] {0, width - signs.getWidth()}) {
      signs.relocate(x, 0);
      signs.setVisible(used && free(signs.getBoundsInParent()));
      if (signs.isVisible()) {
        return;
      }
    }
  }

  private boolean free(Bounds corner) {
    return nodes.stream().noneMatch(node -> node.getBoundsInParent().intersects(corner))
        && edges.stream().noneMatch(edge -> edge.words().getBoundsInParent().intersects(corner));
  }
}

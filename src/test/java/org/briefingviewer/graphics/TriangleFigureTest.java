// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.briefingviewer.graphics.TriangleFigure.Edge;
import org.briefingviewer.graphics.TriangleFigure.Node;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.Tie;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Trend;
import org.briefingviewer.model.Triangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class TriangleFigureTest {

  static Stream<Arguments> rooms() {
    List<Triangle> triangles =
        List.of(
            triangle("DPRK", "China", "Russia"),
            triangle("조선", "중국", "러시아"),
            triangle("Republic of Korea", "Türkiye", "Saint Vincent and the Grenadines"));
    return triangles.stream()
        .flatMap(
            t ->
                Stream.of(
                        new DrawingSpace(308, 96, 13),
                        new DrawingSpace(368, 140, 13),
                        new DrawingSpace(392, 190, 13),
                        new DrawingSpace(1200, 800, 40))
                    .map(space -> Arguments.of(t, space)));
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void everythingLiesInsideTheBoxAndNothingOverlaps(Triangle triangle, DrawingSpace space) {
    TriangleFigure figure = TriangleFigure.of(triangle, List.of(), space);

    List<DrawingBox> boxes = new ArrayList<>(figure.nodes().stream().map(Node::box).toList());
    boxes.addAll(figure.edges().stream().map(e -> e.words().box()).toList());
    DrawingBox whole = new DrawingBox(0, 0, space.width(), space.height());
    assertEquals(6, new HashSet<>(boxes).size());
    for (DrawingBox box : boxes) {
      assertTrue(whole.contains(box), () -> box + " leaves " + whole);
      assertTrue(box.width() > 0 && box.height() >= 1.3 * space.textSize(), box::toString);
      for (DrawingBox other : boxes) {
        assertFalse(!box.equals(other) && box.overlaps(other), () -> box + " overlaps " + other);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void edgesEndAtTheBordersOfTheirNodesAndPassBesideTheWords(
      Triangle triangle, DrawingSpace space) {
    TriangleFigure figure = TriangleFigure.of(triangle, List.of(), space);

    for (Edge edge : figure.edges()) {
      assertEquals(1, touched(figure, edge.from()).size());
      assertEquals(1, touched(figure, edge.to()).size());
      assertTrue(edge.from().distance(edge.to()) > space.textSize() / 2);
      for (Edge other : figure.edges()) {
        for (int i = 0; i <= 100; i++) {
          DrawingPoint point = edge.from().towards(edge.to(), i / 100.0);
          assertFalse(other.words().box().contains(point), () -> "words on a line at " + point);
        }
      }
    }
  }

  @Test
  void wideWordsBesideAnEdgeStandWhereItLeavesThemRoom() {
    Triangle triangle = triangle("DPRK", "China", "Russia");
    DrawingSpace space = new DrawingSpace(315, 106, 13);
    double wide = 110;
    TriangleFigure figure =
        TriangleFigure.read(
            triangle,
            TriangleFigure.readings(triangle, List.of()),
            space,
            List.of(wide, wide, 0.0));
    for (Edge edge : figure.edges().subList(0, 2)) {
      DrawingBox words = edge.words().box();
      assertTrue(words.width() >= wide, words::toString);
      assertTrue(
          new DrawingBox(0, 0, space.width(), space.height()).contains(words), words::toString);
      assertTrue(figure.nodes().stream().noneMatch(node -> node.box().overlaps(words)));
      for (int i = 0; i <= 100; i++) {
        assertFalse(words.contains(edge.from().towards(edge.to(), i / 100.0)));
      }
    }
  }

  private static List<Node> touched(TriangleFigure figure, DrawingPoint end) {
    return figure.nodes().stream()
        .filter(
            n ->
                Stream.of(
                            new DrawingPoint(-0.01, 0),
                            new DrawingPoint(0.01, 0),
                            new DrawingPoint(0, -1),
                            new DrawingPoint(0, 1))
                        .map(d -> new DrawingPoint(end.x() + d.x(), end.y() + d.y()))
                        .map(n::contains)
                        .distinct()
                        .count()
                    == 2)
        .toList();
  }

  @Test
  void shortNamesStandInCirclesAndLongOnesInPills() {
    DrawingSpace space = new DrawingSpace(308, 150, 13);
    Node shortName =
        TriangleFigure.of(triangle("DPRK", "China", "Russia"), List.of(), space).nodes().get(0);
    Node longName =
        TriangleFigure.of(triangle("South Korea", "China", "Russia"), List.of(), space)
            .nodes()
            .get(0);

    assertEquals(shortName.radius(), shortName.halfWidth());
    assertTrue(longName.halfWidth() > longName.radius() + 5);
  }

  @Test
  void edgesComeInTheOrderOfThePairsWithTheirTrends() {
    Triangle triangle = triangle("DPRK", "China", "Russia");
    Tie mending = new Tie(triangle.pairs().get(0), List.of(States.of(Trend.MENDING, "2025-03-27")));

    TriangleFigure figure =
        TriangleFigure.of(triangle, List.of(mending), new DrawingSpace(308, 96, 13));

    assertEquals(triangle.pairs(), figure.edges().stream().map(Edge::pair).toList());
    assertEquals(Trend.MENDING, figure.edges().get(0).reading().trend());
    assertEquals(ShapeStroke.of(Trend.MENDING), figure.edges().get(0).stroke());
    assertNull(figure.edges().get(1).reading().trend());
  }

  @Test
  void theWordsOfALowestTieThatIsSpokenOfHaveRoomForTwoLines() {
    Triangle triangle = triangle("DPRK", "China", "Russia");
    ActorPair lowest = triangle.pairs().get(2);
    Tie stable = new Tie(lowest, List.of(States.of(lowest, Trend.STABLE, "2025-08-14")));

    TriangleFigure figure =
        TriangleFigure.of(triangle, List.of(stable), new DrawingSpace(308, 105, 13));

    DrawingBox words = figure.edges().get(2).words().box();
    assertTrue(words.height() >= 2.4 * 13, words::toString);
    assertTrue(words.bottom() <= 105, words::toString);
  }

  @Test
  void onlyAStateThatSomebodyReadHasStrongLetters() {
    LocalDate day = LocalDate.parse("2026-11-26");
    for (Review.Care care : Review.Care.values()) {
      Review review = new Review(ReviewState.ACCEPTED, "Dana", day, care, List.of());
      Triangle triangle = triangle("DPRK", "China", "Russia");
      TieState state = States.of(Trend.STABLE, "2025-08-14").reviewed(review);
      TriangleFigure figure =
          TriangleFigure.of(
              triangle,
              List.of(new Tie(triangle.pairs().get(0), List.of(state))),
              new DrawingSpace(308, 105, 13));
      Drawing drawn = TriangleDrawing.of(figure, 13, reading -> List.of("said"));
      boolean strong =
          drawn.shapes().stream()
              .anyMatch(
                  shape ->
                      shape instanceof DrawingShape.Words words
                          && words.text().equals("said")
                          && words.letters().strong());
      assertEquals(care == Review.Care.READ, strong, care::name);
    }
  }

  @Test
  void everyTrendHasALineOfItsOwn() {
    Set<ShapeStroke> strokes =
        new HashSet<>(Stream.of(Trend.values()).map(ShapeStroke::of).toList());
    strokes.add(ShapeStroke.of(null));

    assertEquals(Trend.values().length + 1, strokes.size());
  }

  @Test
  void tooSmallARoomIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new DrawingSpace(100, 96, 13));
    assertThrows(IllegalArgumentException.class, () -> new DrawingSpace(308, 40, 13));
  }

  static Triangle triangle(String... labels) {
    return new Triangle(Stream.of(labels).map(l -> new Triangle.Actor(l, l, List.of())).toList());
  }
}

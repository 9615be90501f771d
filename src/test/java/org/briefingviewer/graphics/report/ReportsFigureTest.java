// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.briefingviewer.graphics.Drawing;
import org.briefingviewer.graphics.DrawingBox;
import org.briefingviewer.graphics.DrawingShape;
import org.briefingviewer.graphics.ShapeRole;
import org.briefingviewer.graphics.report.ReportsFigure.Drawn;
import org.briefingviewer.graphics.report.ReportsFigure.Hit;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChangeDirection;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.ValueRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportsFigureTest {
  private static final ReportsFigure.Labels LABELS =
      new ReportsFigure.Labels(BigDecimal::toPlainString, PartialDate::iso, "date not stated");

  private static ReportPoint point(
      @Nullable PartialDate when, long value, Bound bound, int origin, boolean checked) {
    Quantity quantity =
        new Quantity(
            String.valueOf(value),
            ValueRange.of(BigDecimal.valueOf(value)),
            Unit.NONE,
            bound,
            ChangeDirection.NONE,
            List.of(),
            null,
            null);
    String letter = String.valueOf((char) ('A' + origin % 26));
    return new ReportPoint(when, quantity, String.valueOf(value), letter, origin, checked);
  }

  private static PartialDate month(int month) {
    return new PartialDate(2025, month, 0);
  }

  private static Drawn drawn(ReportPoint... points) {
    return ReportsFigure.of(List.of(points), LABELS, 640, 300, 13);
  }

  private static DrawingBox box(Drawn drawn, int index) {
    return drawn.hits().stream().filter(h -> h.index() == index).findFirst().orElseThrow().box();
  }

  private static double middle(DrawingBox box) {
    return box.x() + box.width() / 2;
  }

  @Test
  void laterStandsToTheRightAndMoreStandsAbove() {
    Drawn drawn =
        drawn(
            point(month(1), 300, Bound.UNSTATED, 0, true),
            point(month(4), 600, Bound.UNSTATED, 0, true));
    assertTrue(middle(box(drawn, 0)) < middle(box(drawn, 1)));
    assertTrue(box(drawn, 0).y() > box(drawn, 1).y());
  }

  @Test
  void aReportWithoutADateStandsBesideTheLineUnderWordsThatSaySo() {
    Drawn drawn =
        drawn(
            point(null, 500, Bound.UNSTATED, 1, true),
            point(month(4), 600, Bound.UNSTATED, 0, true));
    assertTrue(middle(box(drawn, 0)) > middle(box(drawn, 1)));
    assertTrue(words(drawn).contains("date not stated"));
    assertFalse(words(drawn(point(month(4), 6, Bound.UNSTATED, 0, true))).contains("date not"));
  }

  private static String words(Drawn drawn) {
    return drawn.drawing().words().stream().map(DrawingShape.Words::text).toList().toString();
  }

  @Test
  void anOpenEndIsAnArrowUpwardsAndACeilingOneDownwards() {
    DrawingBox atLeast = box(drawn(point(month(1), 600, Bound.AT_LEAST, 0, true)), 0);
    DrawingBox more = box(drawn(point(month(1), 600, Bound.MORE_THAN, 0, true)), 0);
    DrawingBox plain = box(drawn(point(month(1), 600, Bound.UNSTATED, 0, true)), 0);
    DrawingBox most = box(drawn(point(month(1), 600, Bound.AT_MOST, 0, true)), 0);
    assertTrue(atLeast.y() < plain.y() && more.y() < plain.y());
    assertEquals(plain.bottom(), atLeast.bottom());
    assertEquals(plain.y(), most.y());
    assertTrue(most.bottom() > plain.bottom());
  }

  @Test
  void whatNobodyCheckedIsHollowOrBroken() {
    for (Bound bound : List.of(Bound.UNSTATED, Bound.AT_LEAST)) {
      Drawing checked = drawn(point(month(1), 600, bound, 0, true)).drawing();
      Drawing proposed = drawn(point(month(1), 600, bound, 0, false)).drawing();
      assertTrue(filled(checked), bound.name());
      assertFalse(filled(proposed), bound.name());
    }
  }

  /// Whether a shape has the ground of its origin.
  private static boolean filled(Drawing drawing) {
    return drawing.shapes().stream()
        .anyMatch(
            shape ->
                switch (shape) {
                  case DrawingShape.Circle c ->
                      c.look().fill() != null && c.look().fill().role() == ShapeRole.ORIGIN_1;
                  case DrawingShape.Polygon p ->
                      p.look().fill() != null && p.look().fill().role() == ShapeRole.ORIGIN_1;
                  default -> false;
                });
  }

  @Test
  void aScaleWithoutANumberIsLeftToTheList() {
    Quantity vague =
        new Quantity(
            "thousands",
            ValueRange.UNKNOWN,
            Unit.NONE,
            Bound.ORDER_OF_MAGNITUDE,
            ChangeDirection.NONE,
            List.of(),
            null,
            null);
    Quantity number = point(null, 5, Bound.UNSTATED, 0, true).quantity();
    assertFalse(ReportsFigure.fits(List.of(vague)));
    assertEquals(List.of(1), ReportsFigure.drawn(List.of(vague, number)));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            ReportsFigure.of(
                List.of(new ReportPoint(null, vague, "~", "A", 0, true)), LABELS, 640, 300, 13));
  }

  @Test
  void noTwoReportsAndNoTwoWordsLieUponEachOtherAndNothingLeavesTheDrawing() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
    Bound[] bounds = {
      Bound.UNSTATED, Bound.APPROXIMATELY, Bound.AT_LEAST, Bound.MORE_THAN, Bound.AT_MOST
    };
    for (int round = 0; round < 60; round++) {
      List<ReportPoint> points = new ArrayList<>();
      int count = 1 + random.nextInt(14);
      for (int i = 0; i < count; i++) {
        PartialDate when =
            random.nextInt(4) == 0
                ? null
                : new PartialDate(2023 + random.nextInt(3), random.nextInt(13), 0);
        points.add(
            point(
                when,
                1 + random.nextInt(3_000),
                bounds[random.nextInt(bounds.length)],
                random.nextInt(6),
                random.nextBoolean()));
      }
      double width = 420 + random.nextInt(800);
      double height = 130 + random.nextInt(300);
      Drawn drawn = ReportsFigure.of(points, LABELS, width, height, 13);
      assertEquals(count, drawn.hits().size());
      for (DrawingShape.Words each : drawn.drawing().words()) {
        assertTrue(each.box().y() >= -0.5 && each.box().bottom() <= height + 0.5, each.text());
      }
      assertApart(drawn.hits().stream().map(Hit::box).toList());
    }
  }

  private static void assertApart(List<DrawingBox> boxes) {
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = i + 1; j < boxes.size(); j++) {
        assertFalse(boxes.get(i).overlaps(boxes.get(j)), boxes.get(i) + " " + boxes.get(j));
      }
    }
  }

  @Test
  void ofVeryManyTheLowestAndTheHighestAreDrawn() {
    List<ReportPoint> points = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      int value =
          switch (i) {
            case 250 -> 1;
            case 260 -> 9_000;
            default -> 500 + i;
          };
      points.add(point(month(1 + i % 12), value, Bound.UNSTATED, 0, true));
    }
    Drawn drawn = ReportsFigure.of(points, LABELS, 900, 300, 13);
    List<Integer> places = drawn.hits().stream().map(Hit::index).toList();
    assertEquals(ReportsFigure.MOST, places.size());
    assertTrue(places.contains(250) && places.contains(260));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.chart;

import static org.briefingviewer.graphics.chart.Figures.quantity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.briefingviewer.graphics.Drawing;
import org.briefingviewer.graphics.DrawingBox;
import org.briefingviewer.graphics.DrawingShape;
import org.briefingviewer.graphics.Plate;
import org.briefingviewer.graphics.ShapeRole;
import org.briefingviewer.graphics.time.DaySpan;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Unit;
import org.junit.jupiter.api.Test;

/// What stands where in a picture.
class DrawnTest {
  private static final AreasFigure.Wording WORDS =
      new AreasFigure.Wording(m -> m.toPlainString() + " m", id -> "a ground that people know");
  private static final List<Bound> ONE_NUMBER =
      List.of(
          Bound.UNSTATED,
          Bound.EXACTLY,
          Bound.APPROXIMATELY,
          Bound.AT_LEAST,
          Bound.MORE_THAN,
          Bound.AT_MOST,
          Bound.FEWER_THAN);

  private static List<DrawingShape.Rectangle> rectangles(Drawing drawing, ShapeRole ground) {
    return drawing.shapes().stream()
        .filter(DrawingShape.Rectangle.class::isInstance)
        .map(DrawingShape.Rectangle.class::cast)
        .filter(r -> r.look().fill() != null && r.look().fill().role() == ground)
        .toList();
  }

  @Test
  void theSideOfASquareGrowsAsTheRootOfItsArea() {
    Drawing drawing =
        AreasFigure.of(
            List.of(
                Figures.chosen(quantity("400", Figures.METRES, Bound.UNSTATED), "400", "1"),
                Figures.datum(quantity("100", Figures.METRES, Bound.UNSTATED), "100", "2")),
            WORDS,
            Plate.INNER);
    DrawingBox large = rectangles(drawing, ShapeRole.ESTIMATE_CHOSEN).getFirst().box();
    DrawingBox small = rectangles(drawing, ShapeRole.ESTIMATE_GROUND).getFirst().box();
    assertEquals(large.width(), large.height(), 1e-9);
    assertEquals(2, large.width() / small.width(), 1e-9);
    assertEquals(large.bottom(), small.bottom(), 1e-9, "they stand on one line");
  }

  @Test
  void barsBeginAtZeroOnOneScale() {
    Drawing drawing =
        BarsFigure.of(
            List.of(
                Figures.datum(quantity("1000", Figures.TROOPS, Bound.UNSTATED), "1000", "1"),
                Figures.datum(quantity("250", Figures.TROOPS, Bound.EXACTLY), "250", "2")),
            BigDecimal::toPlainString,
            Plate.INNER);
    List<DrawingShape.Rectangle> bars = rectangles(drawing, ShapeRole.ESTIMATE_GROUND);
    assertEquals(4, bars.get(0).box().width() / bars.get(1).box().width(), 1e-9);
    assertEquals(bars.get(0).box().x(), bars.get(1).box().x(), 1e-9);
  }

  @Test
  void everyBoundIsToldFromTheOthersByItsShapeAlone() {
    for (boolean ring : new boolean[] {true, false}) {
      Set<String> seen = new TreeSet<>();
      for (Bound bound : ONE_NUMBER) {
        assertTrue(
            seen.add(outline(drawn(quantity("40", unit(ring), bound), ring))), ring + " " + bound);
      }
      assertTrue(seen.add(outline(drawn(quantity("20", "40", unit(ring), Bound.BETWEEN), ring))));
      assertTrue(
          seen.add(outline(drawn(quantity("20", "40", unit(ring), Bound.APPROXIMATELY), ring))));
    }
  }

  private static Unit unit(boolean ring) {
    return ring ? Unit.PERCENT : Figures.TROOPS;
  }

  private static Drawing drawn(Quantity quantity, boolean ring) {
    ChartDatum datum = Figures.datum(quantity, "40", "1");
    return ring
        ? ShareFigure.of(datum, "of the harvest", Plate.INNER)
        : BarsFigure.of(List.of(datum, datum), BigDecimal::toPlainString, Plate.INNER);
  }

  /// Returns what is left of a drawing without its colours: which shapes are filled, and where.
  private static String outline(Drawing drawing) {
    return drawing.shapes().stream().map(DrawnTest::form).collect(Collectors.joining("\n"));
  }

  private static String form(DrawingShape shape) {
    return switch (shape) {
      case DrawingShape.Rectangle r -> "box " + r.box() + filled(r.look().fill());
      case DrawingShape.Circle c -> "circle " + c.centre() + filled(c.look().fill());
      case DrawingShape.Sector s -> "sector " + s.from() + "-" + s.to() + filled(s.look().fill());
      case DrawingShape.Line l -> "line " + l.from() + l.to() + l.stroke();
      case DrawingShape.Polygon p -> "polygon " + p.points();
      case DrawingShape.Words w -> w.text();
    };
  }

  private static String filled(org.briefingviewer.graphics.ShapeInk ink) {
    return ink == null || ink.role() == ShapeRole.PAPER ? " hollow" : " " + ink.strength();
  }

  @Test
  void labelsLieInsideAndNeverUponEachOther() {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      clear(
          BarsFigure.of(
              data(random, Figures.DOLLARS, 1 + random.nextInt(8)),
              n -> "US$" + n.toPlainString(),
              Plate.INNER));
      clear(
          AreasFigure.of(data(random, Figures.METRES, 1 + random.nextInt(4)), WORDS, Plate.INNER));
      clear(ring(random));
      clear(TimelineFigure.of(events(random), "after the article's date", PartialDate::iso));
    }
  }

  private static void clear(Drawing drawing) {
    DrawingBox paper = new DrawingBox(-0.5, -0.5, Plate.INNER + 1, drawing.height() + 1);
    List<DrawingShape.Words> words = drawing.words();
    for (int i = 0; i < words.size(); i++) {
      DrawingShape.Words one = words.get(i);
      assertTrue(paper.contains(one.box()), one + " in " + drawing.height());
      for (DrawingShape.Words other : words.subList(i + 1, words.size())) {
        assertFalse(ink(one).overlaps(ink(other)), one + " and " + other);
      }
    }
  }

  /// Lines of one paragraph may stand closer than their full boxes; the letters may not touch.
  private static DrawingBox ink(DrawingShape.Words words) {
    DrawingBox box = words.box();
    return new DrawingBox(
        box.x(), box.y() + 0.2 * words.letters().size(), box.width(), words.letters().size() * 0.9);
  }

  private static List<ChartDatum> data(Random random, Unit unit, int count) {
    List<ChartDatum> data = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      BigDecimal value =
          new BigDecimal(Math.exp(random.nextDouble() * 23)).setScale(2, java.math.RoundingMode.UP);
      Bound bound = ONE_NUMBER.get(random.nextInt(ONE_NUMBER.size()));
      Quantity quantity = quantity(value.toPlainString(), unit, bound);
      if (random.nextInt(4) == 0) {
        quantity =
            quantity(value.toPlainString(), value.add(value).toPlainString(), unit, Bound.BETWEEN);
      }
      List<String> notes =
          random.nextBoolean()
              ? List.of()
              : List.of("an alternative to 2, not summed, and part of 3");
      data.add(
          new ChartDatum(
              quantity, value.toPlainString() + " " + unit.code(), words(random), notes, i == 0));
    }
    if (count == 1) {
      Quantity only = quantity("5", "9", unit, Bound.BETWEEN);
      return List.of(new ChartDatum(only, "5–9", words(random), List.of(), true));
    }
    return data;
  }

  private static String words(Random random) {
    String name = "12 · a ministry whose name is long 통일부 统一部 ";
    return name.repeat(1 + random.nextInt(4)).strip();
  }

  private static Drawing ring(Random random) {
    String value = String.valueOf(1 + random.nextInt(100));
    Bound bound = ONE_NUMBER.get(random.nextInt(ONE_NUMBER.size()));
    return ShareFigure.of(
        Figures.chosen(
            quantity(value, Unit.PERCENT, bound),
            "≈ " + value + ".1234567%",
            words(random),
            "a note"),
        "of " + words(random),
        Plate.INNER);
  }

  private static List<TimelineEntry> events(Random random) {
    List<TimelineEntry> events = new ArrayList<>();
    int count = 1 + random.nextInt(20);
    for (int i = 0; i < count; i++) {
      int year = random.nextInt(5) == 0 ? 1945 + random.nextInt(70) : 2023 + random.nextInt(3);
      int month = random.nextInt(13);
      PartialDate date = new PartialDate(year, month, month == 0 ? 0 : random.nextInt(29));
      events.add(
          new TimelineEntry(
              date, date.iso() + " (in part inferred)", words(random), random.nextInt(4) == 0));
    }
    return events;
  }

  @Test
  void theScaleOfBarsHasANumberAtItsLastStepHoweverNarrowItIs() {
    for (String most : List.of("10000", "9300", "6700", "430", "87000000", "1.05")) {
      for (double width : new double[] {232, 360, 540, Plate.INNER}) {
        List<ChartDatum> data =
            List.of(
                Figures.datum(quantity(most, Figures.TROOPS, Bound.MORE_THAN), "many", "1"),
                Figures.datum(quantity("1", Figures.TROOPS, Bound.EXACTLY), "one", "2"));
        List<BigDecimal> steps = AxisSteps.upTo(Double.parseDouble(most), 5);
        List<String> words =
            BarsFigure.of(data, step -> "at " + step.toPlainString(), width).words().stream()
                .map(DrawingShape.Words::text)
                .filter(text -> text.startsWith("at "))
                .toList();
        assertEquals("at " + steps.getFirst().toPlainString(), words.getFirst(), most);
        assertEquals("at " + steps.getLast().toPlainString(), words.getLast(), most + " " + width);
        assertEquals(0, (steps.size() - 1) % (words.size() - 1), "at equal distances");
      }
    }
  }

  @Test
  void numberedMarksOfATimelineNeverLieUponEachOther() {
    Random random = new Random(11);
    for (int i = 0; i < 200; i++) {
      Drawing drawing = TimelineFigure.of(events(random), "later", PartialDate::iso);
      List<DrawingShape.Circle> marks =
          drawing.shapes().stream()
              .filter(DrawingShape.Circle.class::isInstance)
              .map(DrawingShape.Circle.class::cast)
              .toList();
      for (int one = 0; one < marks.size(); one++) {
        for (DrawingShape.Circle other : marks.subList(one + 1, marks.size())) {
          double apart = marks.get(one).centre().distance(other.centre());
          assertTrue(apart >= 2 * other.radius(), apart + " between two marks");
        }
      }
    }
  }

  @Test
  void whatLiesAfterItsArticleIsHollowAndStandsUnderItsHeading() {
    Drawing drawing =
        TimelineFigure.of(
            List.of(
                new TimelineEntry(PartialDate.parse("2025-10-10"), "10 Oct 2025", "a parade", true),
                new TimelineEntry(PartialDate.parse("2024-06"), "Jun 2024", "a treaty", false)),
            "after the article",
            PartialDate::iso);
    List<String> words = drawing.words().stream().map(DrawingShape.Words::text).toList();
    assertTrue(words.indexOf("a treaty") < words.indexOf("after the article"));
    assertTrue(words.indexOf("after the article") < words.indexOf("a parade"));
    long hollow =
        drawing.shapes().stream()
            .filter(
                s ->
                    s instanceof DrawingShape.Circle c && c.look().fill().role() == ShapeRole.PAPER)
            .count();
    assertEquals(2, hollow, "one on the line, one in the list");
  }

  @Test
  void aDateWithoutItsDayIsASpanOfTheLine() {
    assertEquals(30, length("2025-06"));
    assertEquals(366, length("2024"));
    assertEquals(1, length("2024-02-29"));
  }

  private static long length(String date) {
    DaySpan span = DaySpan.of(PartialDate.parse(date));
    return span.end() - span.first();
  }
}

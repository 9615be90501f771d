// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.lane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.graphics.DrawingBox;
import org.briefingviewer.graphics.DrawingShape;
import org.briefingviewer.graphics.lane.LaneMark.Sign;
import org.briefingviewer.model.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LanesFigureTest {
  private static final LanesFigure.Labels LABELS =
      new LanesFigure.Labels(PartialDate::iso, "no date");

  private static LaneMark mark(int number, @Nullable String when) {
    PartialDate date = when == null ? null : PartialDate.parse(when);
    return new LaneMark(number, date, Sign.COOLING, "cooling", true, false);
  }

  private static LanesFigure.Drawn drawn(TimeLane... lanes) {
    return LanesFigure.of(List.of(lanes), LABELS, 900, 13);
  }

  private static DrawingBox box(LanesFigure.Drawn drawn, int number) {
    return drawn.hits().stream().filter(h -> h.number() == number).findFirst().orElseThrow().box();
  }

  @Test
  void laterStandsFurtherRightAndWhatHasNoDateBehindAll() {
    LanesFigure.Drawn drawn =
        drawn(
            new TimeLane("A – B", "Seoul", List.of(mark(1, "2024-01-05"), mark(2, null))),
            new TimeLane("", "Kyiv", List.of(mark(3, "2024-06-05"))));
    assertTrue(box(drawn, 1).x() < box(drawn, 3).x());
    assertTrue(box(drawn, 3).right() <= box(drawn, 2).x() + 0.1);
    assertTrue(box(drawn, 1).y() < box(drawn, 3).y());
  }

  @Test
  void noMarkLiesUponAnother() {
    List<LaneMark> marks = new ArrayList<>();
    for (int i = 1; i <= 20; i++) {
      marks.add(mark(i, "2024-03-" + (i < 10 ? "0" : "") + i));
    }
    List<LanesFigure.Hit> hits = drawn(new TimeLane("A – B", "Seoul", marks)).hits();
    for (int i = 0; i < hits.size(); i++) {
      for (int j = i + 1; j < hits.size(); j++) {
        assertFalse(hits.get(i).box().overlaps(hits.get(j).box()), i + " and " + j);
      }
    }
  }

  @Test
  void allStandsWithinTheDrawing() {
    LanesFigure.Drawn drawn =
        drawn(
            new TimeLane(
                "A – B",
                "A body of a very long name that says which ministry of which state it is",
                List.of(mark(1, "2024"), mark(2, "2024-12-31"), mark(3, null))));
    for (LanesFigure.Hit hit : drawn.hits()) {
      assertTrue(hit.box().x() >= 0 && hit.box().right() <= 901, hit::toString);
      assertTrue(hit.box().bottom() <= drawn.drawing().height(), hit::toString);
    }
  }

  @Test
  void whatNobodyCheckedIsNotFilledAsWhatAPersonRead() {
    LaneMark read = mark(1, "2024-03-01");
    LaneMark proposed = new LaneMark(1, read.when(), Sign.COOLING, "cooling", false, false);
    assertFalse(shapes(read).equals(shapes(proposed)));
    LaneMark hedged = new LaneMark(1, read.when(), Sign.COOLING, "cooling", true, true);
    assertEquals(shapes(read).size() + 1, shapes(hedged).size());
  }

  private static List<DrawingShape> shapes(LaneMark mark) {
    return drawn(new TimeLane("A – B", "Seoul", List.of(mark))).drawing().shapes();
  }

  @Test
  void ofManyOnlySomeAreDrawnAndTheRestCounted() {
    List<LaneMark> marks = new ArrayList<>();
    for (int i = 1; i <= LanesFigure.MOST + 7; i++) {
      marks.add(mark(i, "2024-03-01"));
    }
    List<TimeLane> lanes = List.of(new TimeLane("A – B", "Seoul", marks));
    assertEquals(7, LanesFigure.left(lanes));
    assertEquals(LanesFigure.MOST, LanesFigure.of(lanes, LABELS, 900, 13).hits().size());
  }
}

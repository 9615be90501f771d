// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.util.List;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.Stop;

/// One stop of each kind, on [SampleContent].
final class SampleStops {
  static final EstimateId FIRST = new EstimateId("a1", "e1");

  private SampleStops() {}

  static List<Stop> all() {
    return List.of(
        new Stop.Headline("s1", new Stop.Plan("Good morning.\nWho is here?", 30), "a1"),
        new Stop.Passage(
            "s2",
            Stop.Plan.NONE,
            Stop.Quote.of(SampleContent.article("a1"), SampleContent.span("A clerk"))),
        new Stop.OfEstimate("s3", new Stop.Plan("", 90), FIRST, "about 20 crates"),
        new Stop.OfTie("s4", Stop.Plan.NONE, SampleContent.PAIR),
        new Stop.Comparison("s5", Stop.Plan.NONE, List.of(FIRST, new EstimateId("a1", "e2"))),
        new Stop.Picture("s6", Stop.Plan.NONE, "originals/page 1.html"),
        new Stop.Table("s7", Stop.Plan.NONE, List.of("a1")),
        new Stop.Comparison(
            "s9",
            Stop.Plan.NONE,
            List.of(FIRST, new EstimateId("a1", "e2")),
            List.of("", "nearly 9 carts")),
        new Stop.Graphic("s11", Stop.Plan.NONE, Stop.GraphicKind.BARS, FIRST, "about 20 crates"),
        new Stop.Graphic("s12", Stop.Plan.NONE, Stop.GraphicKind.EVENTS, null, ""),
        new Stop.Graphic("s15", Stop.Plan.NONE, Stop.GraphicKind.LANES, null, ""),
        new Stop.Graphic(
            "s16", Stop.Plan.NONE, Stop.GraphicKind.LANES, null, "", SampleContent.PAIR),
        new Stop.Table(
            "s13", Stop.Plan.NONE, List.of(), List.of(FIRST, new EstimateId("a1", "e2"))),
        new Stop.Computed("s14", Stop.Plan.NONE, FIRST, "about 20 crates"),
        new Stop.Title("s10", Stop.Plan.NONE, "Who counted?"),
        new Stop.Empty("s8", new Stop.Plan("Ask what is missing.", 0)));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.derive.ComputedFigures;
import org.briefingviewer.derive.Consequence;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Stop;
import org.briefingviewer.page.plate.DrawnEstimates;
import org.briefingviewer.page.plate.EstimatePlates;
import org.briefingviewer.wording.Messages;
import org.junit.jupiter.api.Test;

/// An erratum reaches a copy only by the figures that are remembered of it.
class StageFiguresTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("briefing.home", "."), "assets/sample/sample.briefing");

  @Test
  void aPictureIsOfAllTheFiguresThatItDraws() throws Exception {
    try (Bundle briefing = new BundleReader().read(SAMPLE)) {
      briefing.complete();
      int several = 0;
      for (ArticleSummary article : briefing.info().articles()) {
        MarkedArticle marked = briefing.article(article.id());
        EstimatePlates plates = new EstimatePlates(marked, briefing, new Messages(Locale.ENGLISH));
        for (Estimate estimate : marked.findings().estimates()) {
          for (Stop.GraphicKind kind : Stop.GraphicKind.values()) {
            DrawnEstimates drawn = plates.drawn(estimate, kind);
            if (drawn != null) {
              EstimateId id = new EstimateId(article.id(), estimate.id());
              Set<EstimateId> wanted = new HashSet<>(Set.of(id));
              drawn.shown().forEach(e -> wanted.add(new EstimateId(article.id(), e.id())));
              Stop stop = new Stop.Graphic("s", Stop.Plan.NONE, kind, id, "");
              assertEquals(wanted, new StageFigures(briefing).of(List.of(stop)));
              several += wanted.size() > 1 ? 1 : 0;
            }
          }
        }
      }
      assertTrue(several > 0, "no picture draws several figures");
    }
  }

  @Test
  void whatIsComputedIsOfAllTheFiguresThatItStandsOn() throws Exception {
    try (Bundle briefing = new BundleReader().read(SAMPLE)) {
      briefing.complete();
      int several = 0;
      for (ArticleSummary article : briefing.info().articles()) {
        MarkedArticle marked = briefing.article(article.id());
        for (Estimate estimate : marked.findings().estimates()) {
          EstimateId id = new EstimateId(article.id(), estimate.id());
          Set<EstimateId> wanted = new HashSet<>(Set.of(id));
          for (Consequence each : ComputedFigures.of(marked, estimate).follows()) {
            for (Claim claim : List.of(each.part(), each.other())) {
              if (claim instanceof Estimate e) {
                wanted.add(new EstimateId(article.id(), e.id()));
              }
            }
          }
          Stop stop = new Stop.Computed("s", Stop.Plan.NONE, id, "");
          assertEquals(wanted, new StageFigures(briefing).of(List.of(stop)));
          several += wanted.size() > 1 ? 1 : 0;
        }
      }
      assertTrue(several > 0, "nothing is computed from two figures");
    }
  }
}

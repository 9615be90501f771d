// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.plate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Stop;
import org.briefingviewer.wording.Messages;
import org.junit.jupiter.api.Test;

class EstimatePlatesTest {
  /// Returns the pictures of the sample's figures that have several on one scale.
  private static List<DrawnEstimates> several() throws Exception {
    Path file =
        Path.of(System.getProperty("briefing.home", ".")).resolve("assets/sample/sample.briefing");
    List<DrawnEstimates> found = new ArrayList<>();
    try (Bundle bundle = new BundleReader().read(file)) {
      for (ArticleSummary summary : bundle.info().articles()) {
        MarkedArticle marked = bundle.article(summary.id());
        EstimatePlates plates = new EstimatePlates(marked, bundle, new Messages(Locale.ENGLISH));
        for (Estimate estimate : marked.findings().estimates()) {
          for (Stop.GraphicKind kind : List.of(Stop.GraphicKind.AREAS, Stop.GraphicKind.BARS)) {
            DrawnEstimates drawn = plates.drawn(estimate, kind);
            if (drawn != null && drawn.shown().size() > 1) {
              found.add(drawn);
            }
          }
        }
      }
    }
    return found;
  }

  @Test
  void whereSeveralStandOnOneScaleEachHasItsOwnWordsAndTheTitleIsNotOfOneAlone() throws Exception {
    List<DrawnEstimates> several = several();
    assertFalse(several.isEmpty());
    for (DrawnEstimates drawn : several) {
      for (Estimate estimate : drawn.shown()) {
        String own = estimate.quantity().asWritten() + "”";
        assertTrue(drawn.spoken().contains(own), own + " in " + drawn.spoken());
        String scope = estimate.quantity().scope();
        assertTrue(scope == null || drawn.spoken().contains(scope), drawn.spoken());
      }
      int more = drawn.shown().size() - 1;
      String said = more == 1 ? " and one more figure" : " and " + more + " more";
      assertTrue(drawn.title().contains(said), drawn.title());
    }
    assertEquals(
        several.size(), several.stream().filter(d -> d.title().contains("more figure")).count());
  }
}

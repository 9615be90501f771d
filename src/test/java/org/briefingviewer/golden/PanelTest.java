// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ArticleTie;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Trend;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Reads short articles of our own as the panel does. A case that goes wrong stands in `KNOWN`; one
/// that comes right has to leave it.
class PanelTest {
  private static final Path FOLDER =
      Path.of(
          System.getProperty("briefing.home", "."), "src/test/resources/org/briefingviewer/golden");

  private static final Set<String> KNOWN =
      Set.of(
          "customs-rebound",
          "op-ed-axis",
          "plain-9",
          "plain-22",
          "plain-33",
          "third-4",
          "third-5",
          "third-9",
          "turn-cool-down",
          "read-low-of",
          "again-13",
          "again-14");

  private final Extractor extractor = new Extractor();

  @TestFactory
  Stream<DynamicTest> thePanelSaysWhatTheArticleSays() throws IOException {
    List<PanelCase> cases = new ArrayList<>();
    for (String file :
        List.of(
            "panels.txt",
            "panels-shapes.txt",
            "panels-plain.txt",
            "panels-turns.txt",
            "panels-past.txt",
            "panels-conditions.txt",
            "panels-steady.txt",
            "panels-reviewed.txt",
            "panels-answered.txt",
            "panels-looked.txt",
            "panels-actions.txt")) {
      cases.addAll(PanelCase.read(FOLDER.resolve(file)));
    }
    return cases.stream().map(c -> DynamicTest.dynamicTest(c.name(), () -> check(c)));
  }

  private void check(PanelCase one) {
    List<String> wrong = wrong(one);
    assertEquals(KNOWN.contains(one.name()), !wrong.isEmpty(), () -> String.join("\n", wrong));
  }

  private List<String> wrong(PanelCase one) {
    List<TieState> states = extractor.find(Article.ofText("a", "en", one.text())).tieStates();
    List<String> wrong = new ArrayList<>();
    for (ActorPair pair : extractor.triangle().pairs()) {
      ArticleTie tie = ArticleTie.of("a", pair, states);
      TieState shown = tie.state();
      String trend = trend(tie.trend());
      String by = shown == null || shown.assessor() == null ? null : shown.assessor().name();
      if (!one.wanted(pair.key()).is(trend, by)) {
        wrong.add(
            "%s: %s by %s, wanted %s | %s"
                .formatted(
                    pair.key(),
                    trend,
                    by,
                    one.wanted(pair.key()),
                    shown == null ? "" : shown.evidence().getFirst().words()));
      }
    }
    return wrong;
  }

  private static String trend(@Nullable Trend trend) {
    return trend == null
        ? "none"
        : trend == Trend.UNSTATED ? "action" : trend.name().toLowerCase(Locale.ROOT);
  }
}

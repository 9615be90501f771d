// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.briefingviewer.golden.RulesFired.Fired;
import org.briefingviewer.ingest.Ingest;
import org.junit.jupiter.api.Test;

/// A rule that only the cases written for it need is a shape of a sentence, no knowledge: their
/// share may shrink and never grow.
class RulesFiredTest {
  private static final Path HOME = Path.of(System.getProperty("briefing.home", "."));

  /// In percent. Lower it when it shrinks.
  private static final double GOLDEN_ALONE = 8.5;

  /// By how much the share may lie below before the number here has to follow.
  private static final double SLACK = 0.5;

  @Test
  void fewerRulesFireInGoldenCasesAlone() throws Exception {
    SortedMap<String, Integer> golden =
        new RulesFired().golden(HOME.resolve(RulesFired.TABLE).getParent());
    SortedMap<String, Fired> before = RulesFired.table(HOME.resolve(RulesFired.TABLE));
    SortedMap<String, Fired> now = new TreeMap<>();
    golden.forEach(
        (rule, yes) ->
            now.put(rule, new Fired(yes, before.getOrDefault(rule, new Fired(0, 0)).real())));
    double share = RulesFired.share(now);
    assertTrue(
        share <= GOLDEN_ALONE,
        () ->
            "%.1f %% of the rules fire in golden cases alone, %.1f may. Where there are new rules, let `mvn -Dfast -DskipTests -Peval verify` count them on real texts; what fires on none goes: %s"
                .formatted(share, GOLDEN_ALONE, alone(now)));
    assertTrue(share > GOLDEN_ALONE - SLACK, () -> "only %.1f %% now: lower it".formatted(share));
  }

  private static String alone(SortedMap<String, Fired> fired) {
    StringBuilder rules = new StringBuilder();
    fired.forEach((rule, f) -> rules.append(f.goldenAlone() ? "\n" + rule : ""));
    return rules.toString();
  }

  @Test
  void aDecisionThatSaysYesIsCounted() throws Exception {
    var extractor = new RuleLoader().extractor();
    RuleCounter.counts();
    var _ =
        extractor.apply(new Ingest().plain("one", "The ministry said that about 40 boats sank."));
    SortedMap<String, Integer> counts = RuleCounter.counts();
    assertFalse(counts.isEmpty());
    assertTrue(counts.getOrDefault("attribution/AttributionIndex\tof", 0) > 0, counts.toString());
    var _ = extractor.apply(new Ingest().plain("none", "Nothing is said here."));
    assertEquals(0, RuleCounter.counts().getOrDefault("attribution/AttributionIndex\tof", 0));
  }
}

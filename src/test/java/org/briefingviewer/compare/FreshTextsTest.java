// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.briefingviewer.compare.ComparedScores.Count;
import org.briefingviewer.compare.ComparedScores.Drafts;
import org.briefingviewer.compare.ComparedScores.Pairs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts in the shapes of news that were written before the rules were mended by them.
class FreshTextsTest {
  private final ComparedScores scores = new ComparedScores();

  @ParameterizedTest
  @ValueSource(strings = {"3", "4", "5"})
  void pairsDifferAsAReaderSays(String round) {
    Pairs pairs = scores.pairs("pairs-" + round + ".txt");
    assertEquals(0, pairs.sameForOther(), scores::wrong);
    assertTrue(pairs.macro() >= 0.9, () -> pairs + "\n" + scores.wrong());
  }

  /// Of `-8` nothing was learned.
  @ParameterizedTest
  @CsvSource({"3,0.85", "4,0.8", "5,0.7", "6,0.8", "7,0.65", "8,0.65", "9,0.9"})
  void figuresOfOneThingStandInOneGroup(String round, double least) {
    Count groups = scores.groups("groups-" + round + ".txt");
    assertTrue(groups.f1() >= least, () -> groups + "\n" + scores.wrong());
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "4"})
  void alteredFiguresAreToldAndSoundOnesAreNot(String round) {
    Drafts drafts = scores.drafts("drafts-" + round + ".txt");
    assertTrue(drafts.rightly() >= 0.9 * drafts.altered(), () -> drafts + "\n" + scores.wrong());
    assertTrue(drafts.accused() <= 0.05 * drafts.sound(), () -> drafts + "\n" + scores.wrong());
  }
}

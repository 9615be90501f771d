// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Trend;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.session.ArticleDraft;
import org.briefingviewer.session.MemoryBriefing;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.junit.jupiter.api.Test;

class CoverPageTest {
  private static final ActorPair PAIR = new ActorPair("DPRK", "China");

  @Test
  void aTornTieSaysBothOfItsStates() {
    ArticleDraft torn =
        new ArticleDraft(
                "torn", "A headline\n\nTies are warmer, one says. They have cooled, one holds.\n")
            .tie(PAIR, Trend.STRENGTHENING, "Beijing", "Ties are warmer")
            .tie(PAIR, Trend.COOLING, "Seoul", "They have cooled");
    MemoryBriefing briefing =
        new MemoryBriefing(
            null, List.of(torn), Set.of(), new BundleIntegrity(1, 1, List.of(), Set.of()));
    MessageSpeech speech = new MessageSpeech(new Messages(Locale.ENGLISH));
    String cover = new CoverPage(briefing, speech).of(List.of()).toString();
    assertTrue(cover.contains("DPRK–China: unclear; those who assess it disagree"), cover);
    assertTrue(cover.contains("strengthening, hedged"), cover);
    assertTrue(cover.contains("cooling, hedged"), cover);
    assertTrue(cover.contains("Seoul") && cover.contains("Beijing"), cover);
  }
}

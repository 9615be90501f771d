// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.cited;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.SourceDoubt;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.part.EstimateParts;
import org.junit.jupiter.api.Test;

class SourceDoubtWordsTest {
  private static final MessageSpeech ENGLISH = new MessageSpeech(new Messages(Locale.ENGLISH));
  private static final Agent CUSTOMS = Agent.named("customs office", AgentKind.BODY);

  private final MarkedArticle marked = BorderBriefing.customs().build();

  @Test
  void anUnsureSourceIsSaidWithWhoElseItMayBe() {
    assertTrue(
        further(true, new SourceDoubt(CUSTOMS))
            .contains("source uncertain, perhaps customs office"));
    assertTrue(further(true, new SourceDoubt(null)).contains("source uncertain, perhaps nobody’s"));
  }

  @Test
  void whatAPersonHasCheckedIsSettled() {
    List<String> checked = further(false, new SourceDoubt(CUSTOMS));
    assertFalse(checked.stream().anyMatch(line -> line.contains("uncertain")));
    assertEquals(checked, further(false, null));
  }

  private List<String> further(boolean proposed, SourceDoubt doubt) {
    Estimate found =
        marked.findings().estimates().stream()
            .filter(e -> (e.review().state() == ReviewState.PROPOSED) == proposed)
            .findFirst()
            .orElseThrow();
    Estimate doubted =
        new Estimate(
            found.id(),
            found.span(),
            found.quantity(),
            new AttributionChain(found.chain().elements(), doubt),
            found.alsoSaid(),
            found.alternatives(),
            found.subsetOf(),
            found.review());
    return new FigureWords(ENGLISH).of(EstimateParts.unrated(marked, null, doubted), 1).further();
  }
}

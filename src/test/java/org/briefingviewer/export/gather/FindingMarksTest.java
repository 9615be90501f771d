// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.gather;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.HeadlineMarked;
import org.briefingviewer.session.MemoryBriefing;
import org.junit.jupiter.api.Test;

class FindingMarksTest {
  private static final MemoryBriefing PLAIN = BorderBriefing.whole();

  private static TieState quoting(TieState state, EvidenceQuote other) {
    return new TieState(
        state.id(),
        state.pair(),
        state.trend(),
        state.words(),
        state.assessor(),
        state.basis(),
        state.asOf(),
        state.hedged(),
        List.of(state.evidence().getFirst(), other),
        state.review());
  }

  @Test
  void theMarkOfAPassageOfAnotherArticleHoldsForTheTieThatQuotesIt() throws Exception {
    MarkedArticle customs = PLAIN.article("customs");
    EvidenceQuote foreign = new EvidenceQuote("bounds", new TextSpan(0, 8), "How many");
    TieState state = quoting(customs.findings().tieStates().getFirst(), foreign);
    assertEquals(
        List.of(PLAIN.info().handling(), HeadlineMarked.RED),
        FindingMarks.of(state, customs, new HeadlineMarked("bounds")));
    assertEquals(
        List.of(PLAIN.info().handling()),
        FindingMarks.of(state, customs, new HeadlineMarked("names")));
  }

  @Test
  void anArticleThatCannotBeReadShowsNoMark() throws Exception {
    MarkedArticle customs = PLAIN.article("customs");
    EvidenceQuote foreign = new EvidenceQuote("bounds", new TextSpan(0, 8), "How many");
    TieState state = quoting(customs.findings().tieStates().getFirst(), foreign);
    Briefing broken =
        BorderBriefing.with(Set.of("bounds"), new BundleIntegrity(1, 1, List.of(), Set.of()));
    assertEquals(List.of(broken.info().handling()), FindingMarks.of(state, customs, broken));
  }
}

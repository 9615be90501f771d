// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.gather;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Briefing;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.Refused;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.TlpLevel;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.Integrity;
import org.briefingviewer.session.MemoryBriefing;
import org.junit.jupiter.api.Test;

class FindingMarksTest {
  private static final HandlingMark RED = HandlingMark.of(TlpLevel.RED);
  private static final MemoryBriefing PLAIN = BorderBriefing.whole();

  /// A briefing in which an article's first paragraph bears a mark.
  private record Marked(String article) implements Briefing {
    @Override
    public BundleInfo info() {
      return PLAIN.info();
    }

    @Override
    public Knowledge knowledge() {
      return PLAIN.knowledge();
    }

    @Override
    public MarkedArticle article(String id) throws Refused {
      MarkedArticle marked = PLAIN.article(id);
      if (!id.equals(article)) {
        return marked;
      }
      Article plain = marked.article();
      List<Paragraph> paragraphs = new ArrayList<>(plain.paragraphs());
      paragraphs.set(0, paragraphs.getFirst().marked(RED));
      return marked.with(plain.with(paragraphs));
    }
  }

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
        List.of(PLAIN.info().handling(), RED),
        FindingMarks.of(state, customs, new Marked("bounds")));
    assertEquals(
        List.of(PLAIN.info().handling()), FindingMarks.of(state, customs, new Marked("names")));
  }

  @Test
  void anArticleThatCannotBeReadShowsNoMark() throws Exception {
    MarkedArticle customs = PLAIN.article("customs");
    EvidenceQuote foreign = new EvidenceQuote("bounds", new TextSpan(0, 8), "How many");
    TieState state = quoting(customs.findings().tieStates().getFirst(), foreign);
    Briefing broken =
        BorderBriefing.with(Set.of("bounds"), new Integrity(1, 1, List.of(), Set.of()));
    assertEquals(List.of(broken.info().handling()), FindingMarks.of(state, customs, broken));
  }
}

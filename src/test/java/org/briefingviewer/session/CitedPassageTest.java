// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.TextSpan;
import org.junit.jupiter.api.Test;

class CitedPassageTest {
  /// Stands in for the message files: the key's last part, then what fills its places.
  private static final Wording WORDING =
      (key, arguments) ->
          key.substring(key.lastIndexOf('.') + 1)
              + (arguments.length == 0 ? "" : List.of(arguments).toString());

  private static String cited(ArticleDraft draft, TextSpan span) throws CannotOpen {
    MemoryBriefing briefing = BorderBriefing.whole();
    MarkedArticle marked = briefing.article(draft.build().article().id());
    return new CitedPassage(marked, briefing, WORDING).of(span);
  }

  @Test
  void everyBoundHedgeLinkGapAndReviewGoesAlong() throws CannotOpen {
    ArticleDraft draft = BorderBriefing.customs();
    TextSpan span = draft.at("US$3 billion, or around 30 percent");
    assertEquals(
        """
        quote[US$3 billion, or around 30 percent]

        figure[US$3 billion, APPROXIMATELY]hedges[quoted[about]]
          chain[link[Border Institute (ROK), ESTIMATOR] ← link[outside experts, ANALYST] ← NOT_NAMED[ANALYST]]
          review[checked[J. Kim, 2025-03-28]]

        figure[30 percent, APPROXIMATELY]hedges[quoted[around]]
          chain[link[Border Institute (ROK), ESTIMATOR] ← link[outside experts, ANALYST] ← NOT_NAMED[ANALYST]]
          review[proposed]

        article[New halls at the river crossing point to more trade than either side admits, Harbour Wire, 2025-03-27]
        reference[Mira Holt, Halls at the bridge, Border Desk]
        from[Border and barter, OFFICIAL — FOR THE DESK]\
        """,
        cited(draft, span));
  }

  @Test
  void anInferredLinkIsSaidToBeInferred() throws CannotOpen {
    ArticleDraft draft = BorderBriefing.customs();
    assertTrue(
        cited(draft, draft.at("172,000 square feet"))
            .contains("inferred[satellite imagery, EVIDENCE]"));
  }

  @Test
  void wordsWithoutAnEstimateStillCarryOriginAndMark() throws CannotOpen {
    ArticleDraft draft = BorderBriefing.names();
    String cited = cited(draft, draft.at("Nothing was signed"));
    assertFalse(cited.contains("figure["));
    assertTrue(cited.contains("Podium Post"));
    assertTrue(cited.endsWith("from[Border and barter, OFFICIAL — FOR THE DESK]"));
  }

  @Test
  void withoutAHandlingMarkTheLastLineSaysSo() {
    MemoryBriefing unmarked =
        new MemoryBriefing(null, List.of(BorderBriefing.names()), Set.of(), Integrity.NONE);
    MarkedArticle names = BorderBriefing.names().build();
    assertTrue(new CitedPassage(names, unmarked, WORDING).of(new TextSpan(0, 3)).endsWith("none]"));
  }
}

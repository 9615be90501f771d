// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.session.ArticleDraft;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.ui.text.ScrollTick.TickKind;
import org.junit.jupiter.api.Test;

class ScrollTickTest {
  private final ArticleDraft customs = BorderBriefing.customs();
  private final MarkedArticle marked = customs.build();
  private final TextPage page = TextPage.of(marked, TextChoice.NONE, Map.of());

  /// Each row, the line of origin among them, a hundred pixels.
  private RowHeights hundreds(TextPage of) {
    RowHeights heights = new RowHeights();
    heights.reset(of.blocks().stream().map(block -> 10).toList());
    for (int row = 0; row < of.blocks().size(); row++) {
      heights.measure(row, 100);
    }
    return heights;
  }

  @Test
  void aTickStandsWhereItsWordsStandInTheWholeText() {
    TextSpan paragraph = page.paragraph(2).span();
    TextSpan middle =
        new TextSpan(
            paragraph.start() + paragraph.length() / 2,
            paragraph.start() + paragraph.length() / 2 + 3);
    TextPage noted = page.with(new ExtraMarks(List.of(), null, List.of(middle)));
    List<ScrollTick> ticks = ScrollTick.of(noted, hundreds(noted), 0);
    assertEquals(1, ticks.size());
    assertEquals(TickKind.NOTE, ticks.getFirst().kind());
    // Above it: the headline, the line of origin, one paragraph, and half of its own.
    assertEquals(350.0 / (100 * page.blocks().size()), ticks.getFirst().at(), 0.003);
  }

  @Test
  void theHitThatIsLookedAtIsAKindOfItsOwn() {
    TextSpan one = customs.at("institute");
    TextSpan other = customs.at("treaty");
    TextPage found = page.with(new ExtraMarks(List.of(other, one), other, List.of()));
    assertEquals(
        List.of(TickKind.HIT, TickKind.CURRENT_HIT),
        ScrollTick.of(found, hundreds(found), 0).stream().map(ScrollTick::kind).toList());
  }

  @Test
  void estimatesHaveTicksUntilTheyAreTooMany() {
    List<ScrollTick> all = ScrollTick.of(page, hundreds(page), 4);
    assertEquals(marked.findings().estimates(), all.stream().map(ScrollTick::estimate).toList());
    assertTrue(all.getFirst().at() < all.getLast().at());
    assertEquals(List.of(), ScrollTick.of(page, hundreds(page), 3));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.stop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.AnchorOutcome;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Tie;
import org.briefingviewer.presentation.QuotePlacer;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.MemoryBriefing;
import org.briefingviewer.wording.Messages;
import org.junit.jupiter.api.Test;

/// A stop is called what its page is called, and its page is not made for that.
class StopTitlesTest {
  private static final MemoryBriefing BRIEFING = BorderBriefing.whole();
  private static final Stop.Plan PLAN = Stop.Plan.NONE;

  @Test
  void aStopIsCalledWhatItsPageIs() {
    StopPages pages = pages(new QuotePlacer());
    List<Stop> stops = stops();
    assertTrue(stops.size() > 20, stops.toString());
    for (Stop stop : stops) {
      assertEquals(pages.of(stop).title(), pages.title(stop), stop.toString());
    }
  }

  @Test
  void noQuoteIsLookedUpForATitle() {
    QuotePlaces none =
        new QuotePlaces() {
          @Override
          public AnchorOutcome place(Article article, Stop.Quote quote) {
            throw new AssertionError(quote.exact());
          }

          @Override
          public TextSpan sentence(Article article, TextSpan figure) {
            throw new AssertionError(figure.toString());
          }
        };
    StopPages pages = pages(none);
    for (Stop stop : stops()) {
      assertTrue(!pages.title(stop).isEmpty(), stop.toString());
    }
  }

  private static StopPages pages(QuotePlaces places) {
    return new StopPages(BRIEFING, new Messages(Locale.ENGLISH), places);
  }

  private static List<Stop> stops() {
    List<Stop> stops = new ArrayList<>();
    for (EstimateId id :
        List.of(new EstimateId("customs", "e3"), new EstimateId("customs", "none"), gone())) {
      stops.add(new Stop.OfEstimate("s", PLAN, id, ""));
      stops.add(new Stop.Comparison("s", PLAN, List.of(id, gone()), List.of("9", "9")));
      for (Stop.GraphicKind kind : Stop.GraphicKind.values()) {
        if (kind.ofEstimate()) {
          stops.add(new Stop.Graphic("s", PLAN, kind, id, ""));
        }
      }
    }
    for (String article : List.of("customs", "gone")) {
      stops.add(new Stop.Headline("s", PLAN, article));
      stops.add(new Stop.Passage("s", PLAN, quote(article, "3 billion")));
      stops.add(new Stop.Passage("s", PLAN, quote(article, "nowhere in it")));
    }
    stops.add(new Stop.Title("s", PLAN, "A long title ".repeat(20)));
    stops.add(new Stop.Graphic("s", PLAN, Stop.GraphicKind.TIES, null, ""));
    stops.add(new Stop.Graphic("s", PLAN, Stop.GraphicKind.EVENTS, null, ""));
    for (Tie tie : BRIEFING.knowledge().ties()) {
      ActorPair pair = tie.pair();
      stops.add(new Stop.OfTie("s", PLAN, pair));
    }
    return stops;
  }

  private static Stop.Quote quote(String article, String words) {
    return new Stop.Quote(article, words, "", "", 0, 0);
  }

  private static EstimateId gone() {
    return new EstimateId("gone", "e1");
  }
}

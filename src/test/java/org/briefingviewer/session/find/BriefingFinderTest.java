// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.TaskRunner;
import org.junit.jupiter.api.Test;

class BriefingFinderTest {
  private final FoundBriefing briefing =
      FoundBriefing.of(
          "Ferry\n\nThe ferry left. Another ferry came.",
          "Bus\n\nNo such boat.",
          "Ferries\n\nA ferry.");
  private final ReadingSession session =
      new ReadingSession(file -> briefing, () -> new TaskRunner(Runnable::run, Runnable::run));

  private BriefingFinder opened(Executor background) {
    session.open(briefing.file());
    return new BriefingFinder(session, session, session, new TaskRunner(background, Runnable::run));
  }

  private String shown() {
    EvidenceQuote passage = session.passageProperty().get();
    return passage == null ? "" : passage.articleId() + " " + passage.span().start();
  }

  @Test
  void theFirstHitFromTheReadersPlaceIsShown() {
    BriefingFinder finder = opened(Runnable::run);
    finder.begin(15);
    finder.search("ferry");
    assertEquals("a1 31", shown());
    assertEquals(3, finder.place());
    assertEquals(4, finder.resultsProperty().get().count());
    assertEquals(3, finder.shownProperty().get().size());
  }

  @Test
  void walkingGoesThroughAllArticlesAndRound() {
    BriefingFinder finder = opened(Runnable::run);
    finder.search("ferry");
    assertEquals("a1 0", shown());
    finder.previous();
    assertEquals("a3 11", shown());
    assertEquals(4, finder.place());
    assertEquals(1, finder.shownProperty().get().size());
    finder.next();
    finder.next();
    assertEquals("a1 11", shown());
  }

  @Test
  void walkingGoesOnFromTheArticleThatTheReaderWentTo() {
    BriefingFinder finder = opened(Runnable::run);
    finder.search("ferry");
    session.chooseArticle("a2");
    finder.next();
    assertEquals("a3 11", shown());
  }

  @Test
  void aNewerSearchTakesThePlaceOfAnOlderOne() {
    Deque<Runnable> later = new ArrayDeque<>();
    BriefingFinder finder = opened(later::add);
    finder.search("fer");
    finder.search("boat");
    while (!later.isEmpty()) {
      later.removeFirst().run();
    }
    assertEquals("boat", finder.resultsProperty().get().typed());
    assertEquals(1, finder.resultsProperty().get().count());
    assertNull(finder.hitProperty().get());
  }

  @Test
  void closingTakesAwayWhatWasMarked() {
    BriefingFinder finder = opened(Runnable::run);
    finder.search("ferry");
    assertNotNull(finder.hitProperty().get());
    finder.close();
    assertNull(session.passageProperty().get());
    assertFalse(finder.resultsProperty().get().active());
    assertTrue(finder.shownProperty().get().isEmpty());
  }

  @Test
  void onlyThePlaceWhereTypingBeganIsNoted() {
    BriefingFinder finder = opened(Runnable::run);
    List<String> noted = new ArrayList<>();
    session.onJump(() -> noted.add("left"));
    finder.search("f");
    finder.search("fe");
    finder.search("ferry");
    assertEquals(1, noted.size());
    finder.next();
    assertEquals(2, noted.size());
  }

  @Test
  void theOutlineGoesWhenWhatIsTypedFitsNothingHere() {
    BriefingFinder finder = opened(Runnable::run);
    finder.search("ferry");
    assertEquals("a1 0", shown());
    finder.search("ferryboat");
    assertEquals("", shown());
  }

  @Test
  void nothingIsLookedForWithoutWords() {
    BriefingFinder finder = opened(Runnable::run);
    finder.search("ferry");
    finder.search("  ");
    assertFalse(finder.resultsProperty().get().active());
    finder.next();
    assertNull(finder.hitProperty().get());
  }
}

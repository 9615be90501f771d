// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.session.ArticleDraft;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.MemoryBriefing;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.TaskRunner;
import org.junit.jupiter.api.Test;

class ReportGroupsTest {
  private static final int MANY = 520;

  private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
  private ReadingSession session;
  private ReportGroups groups;

  private void open(MemoryBriefing briefing) {
    session =
        new ReadingSession(file -> briefing, () -> new TaskRunner(Runnable::run, Runnable::run));
    groups =
        new ReportGroups(
            session, session, session, () -> new TaskRunner(waiting::add, Runnable::run));
    session.open(briefing.file());
    session.nextEstimate();
  }

  private static MemoryBriefing many() {
    return new MemoryBriefing(
        null,
        IntStream.range(0, MANY)
            .mapToObj(
                i ->
                    i == 0
                        ? BorderBriefing.customs()
                        : new ArticleDraft("n" + i, "Sheds\n\nA shed was built at pier " + i + "."))
            .toList(),
        Set.of(),
        new BundleIntegrity(1, 1, List.of(), Set.of()));
  }

  private void ask() {
    groups.of(session.estimates().getFirst());
  }

  @Test
  void anEditWhileManyArticlesAreReadLetsTheReadingGoOn() {
    open(many());
    ask();
    session.revise(session.briefing(), Set.of("customs"));
    ask();
    assertEquals(1, waiting.size(), "nothing is read from the front again");
    waiting.removeFirst().run();
    assertTrue(groups.foundProperty().get().complete());
    ask();
    assertEquals(0, waiting.size(), "what was found will do for a card");
    groups.show();
    assertEquals(1, waiting.size(), "the view is of what the articles say now");
  }

  @Test
  void theViewShownWhileAnOldReadingRunsHasTheArticlesReadAnew() {
    open(many());
    ask();
    session.revise(session.briefing(), Set.of("customs"));
    groups.show();
    assertEquals(2, waiting.size());
  }

  @Test
  void anEditOfFewArticlesHasThemReadAnew() {
    open(BorderBriefing.whole());
    ask();
    session.revise(session.briefing(), Set.of("customs"));
    assertEquals(2, waiting.size());
  }
}

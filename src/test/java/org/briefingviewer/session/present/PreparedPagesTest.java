// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.Stop;
import org.briefingviewer.page.stop.StopPage;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.wording.Messages;
import org.junit.jupiter.api.Test;

class PreparedPagesTest {
  private static final Stop FIRST = estimate("e1");
  private static final Stop SECOND = estimate("e3");
  private static final Stop THIRD = estimate("e2");

  private final List<Runnable> background = new ArrayList<>();
  private final ReadingSession session =
      new ReadingSession(
          file -> BorderBriefing.whole(), () -> new TaskRunner(Runnable::run, Runnable::run));
  private final PreparedPages pages =
      new PreparedPages(
          session, new TaskRunner(background::add, Runnable::run), new Messages(Locale.ENGLISH));

  private static Stop estimate(String id) {
    return new Stop.OfEstimate(id, Stop.Plan.NONE, new EstimateId("customs", id));
  }

  @Test
  void whatWasPreparedInTheBackgroundIsMadeOnceAndThenAtHand() {
    session.open(Path.of("border.briefing"));
    List<String> told = new ArrayList<>();
    pages.prepare(List.of(FIRST, SECOND), () -> told.add("done"));
    assertNull(pages.ready(FIRST), "nothing is read before the background has time");
    StopPage asked = pages.of(SECOND);
    background.forEach(Runnable::run);
    assertEquals(List.of("done"), told);
    assertNotNull(pages.ready(FIRST));
    assertSame(asked, pages.ready(SECOND), "it was made when somebody needed it, and not again");
    assertSame(pages.of(FIRST), pages.ready(FIRST));
  }

  private void backgroundHasTime() {
    for (int i = 0; i < background.size(); i++) {
      background.get(i).run();
    }
    background.clear();
  }

  @Test
  void whatSomebodyWaitsForGoesBeforeTheRestWhichIsMadeAfterIt() {
    session.open(Path.of("border.briefing"));
    List<String> told = new ArrayList<>();
    pages.prepare(List.of(FIRST, SECOND), () -> told.add("all"));
    pages.prepareFirst(List.of(new Stop.Empty("x", Stop.Plan.NONE)), () -> told.add("given up"));
    pages.prepareFirst(List.of(THIRD), () -> told.add("asked"));
    assertNull(pages.ready(THIRD));
    backgroundHasTime();
    assertEquals(List.of("asked", "all"), told, "an older question is answered no more");
    assertNotNull(pages.ready(THIRD));
    assertNotNull(pages.ready(FIRST));
    assertNotNull(pages.ready(SECOND));
  }

  @Test
  void theRestIsMadeWhereNobodyWaitsAnyMore() {
    session.open(Path.of("border.briefing"));
    List<String> told = new ArrayList<>();
    pages.prepare(List.of(FIRST), () -> told.add("list"));
    pages.prepare(List.of(SECOND, FIRST), () -> told.add("wall"));
    pages.prepareFirst(List.of(THIRD), () -> told.add("asked"));
    pages.prepareFirst(List.of(), () -> {});
    backgroundHasTime();
    assertEquals(List.of("wall", "list"), told);
    assertNull(pages.ready(THIRD), "nobody asks for it any more");
    assertNotNull(pages.ready(SECOND));
  }

  @Test
  void whatWasMadeOfAnotherBriefingIsNotShown() {
    session.open(Path.of("border.briefing"));
    StopPage before = pages.of(FIRST);
    assertSame(before, pages.of(FIRST));
    session.close();
    assertEquals(List.of(), pages.of(FIRST).blocks());
    assertNull(pages.ready(FIRST));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import org.briefingviewer.derive.Timeline;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.MemoryBriefing;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.TaskRunner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BriefingTimelineTest {
  private static final ActorPair TIE = MemoryBriefing.TRIANGLE.pairs().getFirst();

  private final MemoryBriefing briefing = BorderBriefing.whole();
  private final Queue<Runnable> beside = new ArrayDeque<>();
  private final ReadingSession session =
      new ReadingSession(file -> briefing, () -> new TaskRunner(Runnable::run, Runnable::run));
  private final BriefingTimeline chronology =
      new BriefingTimeline(session, session, new TaskRunner(beside::add, Runnable::run));

  @BeforeEach
  void open() {
    session.open(briefing.file());
  }

  private void work() {
    while (!beside.isEmpty()) {
      beside.remove().run();
    }
  }

  private Timeline now() {
    return Objects.requireNonNull(chronology.timelineProperty().get());
  }

  @Test
  void nothingIsPutInOrderBeforeItIsWanted() {
    session.chooseTie(TIE);
    assertTrue(beside.isEmpty());
    chronology.begin();
    assertNull(chronology.timelineProperty().get());
    work();
    assertEquals(Timeline.of(briefing.knowledge(), briefing.info().articles(), TIE), now());
  }

  @Test
  void theOneBeforeStaysUntilTheChosenTiesIsInOrder() {
    chronology.begin();
    work();
    assertNull(now().tie());
    session.chooseTie(TIE);
    assertNull(now().tie());
    work();
    assertEquals(TIE, now().tie());
  }

  @Test
  void anotherBriefingHasNoneUntilItsOwnIsInOrder() {
    chronology.begin();
    work();
    session.close();
    assertNull(chronology.timelineProperty().get());
    session.open(briefing.file());
    work();
    assertNotNull(chronology.timelineProperty().get());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.opening.BundleIntegrity;
import org.junit.jupiter.api.Test;

class TaskRunnerTest {
  private static TaskRunner now() {
    return new TaskRunner(Runnable::run, Runnable::run);
  }

  @Test
  void memoryThatIsAtItsEndIsToldToWhoeverWaits() {
    List<Exception> failures = new ArrayList<>();
    now()
        .run(
            superseded -> {
              throw new OutOfMemoryError("made for a test");
            },
            done -> {
              throw new AssertionError("nothing is done");
            },
            failures::add);
    assertEquals(1, failures.size());
    assertEquals(
        List.of(Problem.ofMemory("x.briefing")),
        Refusal.problems("x.briefing", failures.getFirst()));
  }

  @Test
  void aFileThatNeedsTooMuchLeavesWhatIsOpen() {
    var plain = new ArticleDraft("plain", "Wagons\n\nSome 700 of them passed.");
    var open = new MemoryBriefing(null, List.of(plain), Set.of(), BundleIntegrity.NONE);
    Path huge = Path.of("huge.briefing");
    ReadingSession session =
        new ReadingSession(
            file -> {
              if (file.equals(huge)) {
                throw new StackOverflowError("made for a test");
              }
              return open;
            },
            TaskRunnerTest::now);
    session.open(open.file());
    session.open(huge);
    assertEquals(open, session.briefing());
    assertTrue(session.articleProperty().get() instanceof ArticleState.Shown);
    assertEquals(
        new BriefingArrival.Refused(
            huge,
            List.of(
                new Problem(
                    "huge.briefing",
                    "The program failed on it (StackOverflowError: made for a test).",
                    "Something in it may be nested too deeply. Please report it with the file."))),
        session.arrivalProperty().get());
  }
}

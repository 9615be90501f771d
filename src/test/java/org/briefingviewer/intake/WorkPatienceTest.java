// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.briefingviewer.ingest.UnreadableFile;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.progress.WorkProgress;
import org.junit.jupiter.api.Test;

class WorkPatienceTest {
  private static final WorkPatience SHORT = new WorkPatience(Duration.ZERO);

  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);

  /// Comes to a place and then no further, until it is interrupted.
  private String stay(WorkProgress progress) {
    try {
      progress.at(new TextSpan(1200, 1250));
      begun.countDown();
      new CountDownLatch(1).await();
      return "never";
    } catch (InterruptedException e) {
      return "interrupted";
    } finally {
      ended.countDown();
    }
  }

  private void assertEnded() throws InterruptedException {
    assertTrue(ended.await(60, TimeUnit.SECONDS), "the work ends, too");
  }

  @Test
  void workThatGetsNoFurtherIsRefusedByItsPlaceAndEnds() throws Exception {
    UnreadableFile refused =
        assertThrows(UnreadableFile.class, () -> SHORT.with("long.txt", this::stay));
    Problem problem = refused.problem();
    assertEquals("long.txt, characters 1,201 to 1,250", problem.where());
    assertTrue(problem.what().contains("without getting any further"), problem.what());
    assertEnded();
  }

  @Test
  void workThatNoLongerWaitsForAnybodyEndsAtItsNextStep() throws Exception {
    CountDownLatch refused = new CountDownLatch(1);
    WorkPatience.Task<String> goesOn =
        progress -> {
          try {
            boolean interrupted = false;
            while (!interrupted) { // as code does that never looks
              interrupted = Thread.currentThread().isInterrupted();
              Thread.onSpinWait();
            }
            progress.at(null);
            return "went on";
          } catch (CancellationException e) {
            refused.countDown();
            throw e;
          }
        };
    assertThrows(UnreadableFile.class, () -> SHORT.with("long.txt", goesOn));
    assertTrue(refused.await(60, TimeUnit.SECONDS));
  }

  @Test
  void whoWaitsIsLetGoWhenInterruptedAndTheWorkEnds() throws Exception {
    CountDownLatch cancelled = new CountDownLatch(1);
    Thread waiting =
        Thread.ofPlatform()
            .start(
                () -> {
                  assertThrows(
                      CancellationException.class,
                      () -> WorkPatience.USUAL.with("long.txt", this::stay));
                  cancelled.countDown();
                });
    assertTrue(begun.await(60, TimeUnit.SECONDS));
    waiting.interrupt();
    assertTrue(cancelled.await(60, TimeUnit.SECONDS));
    assertEnded();
  }

  @Test
  void whatTheWorkReturnsOrThrowsComesThrough() throws Exception {
    assertEquals("done", WorkPatience.USUAL.with("a.txt", progress -> "done"));
    UnreadableFile why = new UnreadableFile(new Problem("a.txt", "It is none.", "Take another."));
    assertSame(
        why,
        assertThrows(
            UnreadableFile.class,
            () ->
                WorkPatience.USUAL.with(
                    "a.txt",
                    progress -> {
                      throw why;
                    })));
    OutOfMemoryError memory = new OutOfMemoryError("made up");
    assertSame(
        memory,
        assertThrows(
            OutOfMemoryError.class,
            () ->
                WorkPatience.USUAL.with(
                    "a.txt",
                    progress -> {
                      throw memory;
                    })));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/// The sentence that is shown names the true reason.
class RefusalTest {
  private static final String PLACE = "x.briefing";

  private static Problem problem(Throwable failure) {
    List<Problem> problems = Refusal.problems(PLACE, failure);
    assertEquals(1, problems.size());
    return problems.getFirst();
  }

  private static void assertFault(String what, Throwable failure) {
    assertFalse(Refusal.byMemory(failure), what);
    assertEquals(
        new Problem(
            PLACE, "The program failed on it (" + what + ").", "Please report it with the file."),
        problem(failure));
  }

  @Test
  void memoryIsCalledMemoryWhereverItWasMissed() {
    OutOfMemoryError heap = new OutOfMemoryError("Java heap space");
    for (Throwable failure :
        List.of(
            heap,
            new OutOfMemoryError(),
            new OutOfMemoryError("Requested array size exceeds VM limit"),
            new OutOfMemoryError("Metaspace"),
            new IllegalStateException(heap),
            new CompletionException(new UncheckedIOException(new IOException(heap))))) {
      assertTrue(Refusal.byMemory(failure), failure::toString);
      assertEquals(Problem.ofMemory(PLACE), problem(failure));
    }
  }

  @Test
  void aFaultOfOursIsNeverCalledMemory() {
    assertFault("NullPointerException", new NullPointerException());
    assertFault("InternalError: made", new IllegalStateException(new InternalError("made")));
    assertFault("UnknownError", new UnknownError());
    assertFault(
        "IllegalStateException: twice",
        new CompletionException(new IllegalStateException("twice")));
    assertFault("NoClassDefFoundError: a/B", new NoClassDefFoundError("a/B"));
  }

  @Test
  void callsWithinCallsAreNoMemory() {
    Problem told = problem(new IllegalStateException(new StackOverflowError()));
    assertEquals("The program failed on it (StackOverflowError).", told.what());
    assertEquals(
        "Something in it may be nested too deeply. Please report it with the file.", told.remedy());
  }

  /// Java gives it the same name.
  @Test
  void threadsThatTheSystemDoesNotGiveAreNoMemory() {
    String said =
        "unable to create native thread: possibly out of memory or process/resource limits reached";
    assertFault("OutOfMemoryError: " + said, new OutOfMemoryError(said));
  }

  @Test
  void aFileThatCannotBeReadIsToldAsOne() {
    assertEquals(
        "It could not be read: Input/output error.",
        problem(new IOException("Input/output error")).what());
    assertEquals("It could not be read: IOException.", problem(new IOException()).what());
    assertTrue(Refusal.isForeseen(new UncheckedIOException(new IOException())));
  }

  @Test
  void whoeverRefusesHasSaidWhyAlready() {
    Refusal refused = new Refusal(PLACE, "It is empty.", "Choose another.");
    assertEquals(refused.problems(), Refusal.problems("elsewhere", refused));
    assertFalse(Refusal.byMemory(refused));
    assertFalse(Refusal.byMemory(null));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StartOrderTest {
  private final StartOrder order = new StartOrder();
  private final List<String> said = new ArrayList<>();

  private void take(StartStep step) {
    order.take(step, () -> said.add(step.name()));
  }

  @Test
  void theStepsAreTakenInTheirOrder() {
    List<String> names = new ArrayList<>();
    for (StartStep step : StartStep.values()) {
      assertFalse(order.hasTaken(step), step.name());
      take(step);
      assertTrue(order.hasTaken(step), step.name());
      names.add(step.name());
    }
    assertEquals(List.of("OPEN", "RECOVER", "ADOPT", "FIRST_PICTURE", "FURNISH", "TELL"), names);
    assertEquals(names, said);
  }

  @ParameterizedTest
  @EnumSource
  void aStepThatComesBackToItselfFailsAtOnceByName(StartStep step) {
    IllegalStateException fault =
        assertThrows(IllegalStateException.class, () -> order.take(step, () -> take(step)));
    assertEquals(
        "The step " + step + " of the start was asked for within the step " + step + ".",
        fault.getMessage());
    assertFalse(order.hasTaken(step));
    assertEquals(List.of(), said);
  }

  @ParameterizedTest
  @EnumSource
  void noStepIsTakenTwiceOrAfterALaterOne(StartStep step) {
    take(StartStep.TELL);
    IllegalStateException fault =
        assertThrows(IllegalStateException.class, () -> order.make(step, () -> "made"));
    assertEquals(
        "The step " + step + " of the start was asked for after the step TELL.",
        fault.getMessage());
  }

  /// A window in another language opens nothing.
  @Test
  void stepsMayBeLeftOut() {
    take(StartStep.ADOPT);
    take(StartStep.FURNISH);
    assertTrue(order.hasTaken(StartStep.OPEN));
    assertFalse(order.hasTaken(StartStep.TELL));
  }

  @Test
  void aStepThatFailedWasNotTaken() {
    assertThrows(
        UnsupportedOperationException.class,
        () ->
            order.take(
                StartStep.FURNISH,
                () -> {
                  throw new UnsupportedOperationException("made for a test");
                }));
    assertFalse(order.hasTaken(StartStep.FURNISH));
    take(StartStep.FURNISH);
    assertEquals(List.of("FURNISH"), said);
  }

  @Test
  void whatIsSaidEarlyIsKeptUntilItIsToldAndThenSaidOnceAndTogether() {
    order.say(() -> said.add("before all"));
    order.take(StartStep.FURNISH, () -> order.say(() -> said.add("while it is built")));
    assertEquals(List.of(), said);
    order.tell(
        all -> {
          said.add("together:");
          all.run();
        });
    assertEquals(List.of("together:", "before all", "while it is built"), said);
    order.say(() -> said.add("at once"));
    assertEquals("at once", said.getLast());
  }

  @Test
  void whatIsSaidWhileItIsToldIsSaidToo() {
    order.say(() -> order.say(() -> said.add("an answer")));
    order.tell(Runnable::run);
    assertEquals(List.of("an answer"), said);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Keeps one window to the order of [StartStep]. A step that is asked for within a step, or after
/// it was taken, fails at once and by name; what parts say before [StartStep#TELL] is kept until
/// then. Used by one thread at a time.
public final class StartOrder {
  private final List<Runnable> kept = new ArrayList<>();
  private @Nullable StartStep underWay;
  private @Nullable StartStep last;

  /// Takes a step.
  ///
  /// @throws IllegalStateException when a step is under way, or this one or a later one was taken
  public void take(StartStep step, Runnable work) {
    var _ =
        make(
            step,
            () -> {
              work.run();
              return step;
            });
  }

  /// Takes a step by which something is made.
  ///
  /// @throws IllegalStateException as [#take] does
  public <T> T make(StartStep step, Supplier<T> work) {
    if (underWay != null) {
      throw new IllegalStateException(
          "The step " + step + " of the start was asked for within the step " + underWay + ".");
    }
    if (hasTaken(step)) {
      throw new IllegalStateException(
          "The step " + step + " of the start was asked for after the step " + last + ".");
    }
    underWay = step;
    try {
      T made = work.get();
      last = step;
      return made;
    } finally {
      underWay = null;
    }
  }

  /// Tells whether a step, or a later one, was taken to its end.
  public boolean hasTaken(StartStep step) {
    return last != null && last.compareTo(step) >= 0;
  }

  /// Says or asks something: at once when its step has come, otherwise in that step.
  public void say(Runnable speech) {
    if (underWay == StartStep.TELL || hasTaken(StartStep.TELL)) {
      speech.run();
    } else {
      kept.add(speech);
    }
  }

  /// Takes the last step.
  ///
  /// @param together runs what says all that was kept
  public void tell(Consumer<Runnable> together) {
    take(
        StartStep.TELL,
        () -> {
          together.accept(() -> kept.forEach(Runnable::run));
          kept.clear();
        });
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// Does actions at the beginning of frames, one after another, and times the frames.
final class FrameRun extends AnimationTimer {
  /// Frames that are let pass between two kinds of actions, so that none pays for another.
  private static final int REST = 40;

  /// What is done over and over.
  ///
  /// @param times how often
  /// @param every in which frames: 1 for each; with more, the longest gap before the next action
  ///   counts
  /// @param timed whether its frames are printed
  /// @param until it ends once that is so, however often it was done
  record Step(
      String name,
      int times,
      int every,
      boolean timed,
      IntConsumer handler,
      BooleanSupplier until) {
    Step(String name, int times, int every, boolean timed, IntConsumer handler) {
      this(name, times, every, timed, handler, () -> false);
    }

    /// Times the frames that pass while something comes.
    static Step waiting(String name, BooleanSupplier until) {
      return new Step(name, MOST_WAITED, 1, true, frame -> {}, until);
    }
  }

  /// How many frames a step waits for at most.
  private static final int MOST_WAITED = 20_000;

  private final Deque<Step> steps = new ArrayDeque<>();
  private final Rectangle speck;
  private final Runnable done;

  private @Nullable Step step;
  private FrameTimes times = new FrameTimes("");
  private int frame;
  private long began;
  private long workedBefore;
  private long longest;
  private long most;

  /// @param speck painted anew in each frame
  FrameRun(Rectangle speck, Runnable done) {
    this.speck = speck;
    this.done = done;
  }

  void add(Step next) {
    steps.add(next);
  }

  @Override
  public void handle(long now) {
    speck.setOpacity(speck.getOpacity() > 0.5 ? 0.4 : 0.6);
    long begins = System.nanoTime();
    long worked = times.processorTime();
    Step current = step;
    if (current != null && frame > 0) {
      note(current, begins - began, worked - workedBefore);
    }
    if (current == null
        || frame >= current.times() * current.every() + REST
        || (frame > 0 && current.until().getAsBoolean())) {
      finish(current);
    } else if (frame < current.times() * current.every() && frame % current.every() == 0) {
      current.handler().accept(frame / current.every());
    }
    frame++;
    began = begins;
    workedBefore = worked;
  }

  private void note(Step current, long gap, long work) {
    if (frame > current.times() * current.every()) {
      return;
    }
    longest = Math.max(longest, gap);
    most = Math.max(most, work);
    if (frame % current.every() == 0) {
      times.add(longest, most);
      longest = 0;
      most = 0;
    }
  }

  private void finish(@Nullable Step finished) {
    if (finished != null && finished.timed()) {
      System.out.println(times.line());
    }
    step = steps.poll();
    frame = -1;
    longest = 0;
    most = 0;
    if (step == null) {
      stop();
      done.run();
    } else {
      times = new FrameTimes(step.name());
    }
  }
}

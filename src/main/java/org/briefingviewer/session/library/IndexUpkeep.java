// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.library;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.library.IndexRun;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.session.TaskRunner;

/// Keeps the indexes of the folders up that the user named: some time after the start, then again
/// and again, and at once when somebody wants to search. While something is presented it does
/// nothing. Used on the thread on which results are delivered.
public final class IndexUpkeep {
  /// From when folders are known until they are looked through: the start comes first.
  private static final Duration PEACE = Duration.ofSeconds(20);

  /// From one look at the folders to the next.
  private static final Duration AGAIN = Duration.ofMinutes(5);

  /// From a save until its folder is looked through.
  private static final Duration SOON = Duration.ofSeconds(2);

  /// How often it is told how far a run is, in files.
  private static final int TOLD_EACH = 20;

  private final IndexRun run;
  private final Work idle;
  private final TaskRunner delivery;
  private final AtomicLong newest = new AtomicLong();
  private final ReadOnlyObjectWrapper<UpkeepState> state =
      new ReadOnlyObjectWrapper<>(UpkeepState.NONE);
  private List<Path> folders = List.of();
  private boolean paused;
  private boolean closed;

  /// Runs something when nothing more urgent is done, one after the other.
  @FunctionalInterface
  public interface Work {
    /// @param after not before
    void run(Duration after, Runnable task);
  }

  /// @param indexes the user's own folder for indexes
  /// @param keys of the locked briefings that are searched, too
  /// @param delivery runs what tells of it, where the views live
  public IndexUpkeep(Path indexes, Keyring keys, Work idle, TaskRunner delivery) {
    this.run = new IndexRun(indexes, keys);
    this.idle = idle;
    this.delivery = delivery;
  }

  /// How far the indexes are.
  public ReadOnlyObjectProperty<UpkeepState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Says which folders there are. The index of one that is no longer among them is removed.
  public void of(List<Path> named) {
    List<Path> gone = folders.stream().filter(folder -> !named.contains(folder)).toList();
    folders = List.copyOf(named);
    begin(PEACE);
    state.set(state.get().without(gone));
    if (!gone.isEmpty()) {
      idle.run(Duration.ZERO, () -> gone.forEach(run::forget));
    }
  }

  /// Looks at the folders now, unless they are being read.
  public void now() {
    if (!state.get().running()) {
      begin(Duration.ZERO);
    }
  }

  /// Looks at the folders before long: a briefing was saved.
  public void soon() {
    begin(SOON);
  }

  /// Removes the indexes of locked briefings: they are no longer searched.
  void forgetLocked() {
    List<Path> named = folders;
    idle.run(Duration.ZERO, () -> run.forgetLocked(named));
  }

  /// Stops until it may go on.
  ///
  /// @param wanted whether it is to be stopped
  public void pause(boolean wanted) {
    boolean before = paused;
    paused = wanted;
    if (wanted) {
      stop();
    } else if (before) {
      begin(PEACE);
    }
  }

  void close() {
    closed = true;
    stop();
  }

  private void stop() {
    newest.incrementAndGet();
    state.set(state.get().at(false, 0, 0));
  }

  private void begin(Duration after) {
    stop();
    if (folders.isEmpty() || paused || closed) {
      return;
    }
    long mine = newest.get();
    List<Path> named = folders;
    idle.run(after, () -> over(named, () -> newest.get() != mine));
  }

  private void over(List<Path> named, BooleanSupplier superseded) {
    if (superseded.getAsBoolean()) {
      return;
    }
    IndexRun.Outcome outcome = outcome(named, superseded);
    delivery.deliver(
        () -> {
          if (!superseded.getAsBoolean()) {
            state.set(state.get().after(outcome));
            begin(AGAIN);
          }
        });
  }

  private IndexRun.Outcome outcome(List<Path> named, BooleanSupplier superseded) {
    try {
      return run.over(
          named,
          (done, all) -> {
            if (done % TOLD_EACH == 1 || done == all) {
              delivery.deliver(
                  () -> {
                    if (!superseded.getAsBoolean()) {
                      state.set(state.get().at(true, done, all));
                    }
                  });
            }
          },
          superseded);
    } catch (VirtualMachineError e) {
      // The memory is at its end; the next run may have more.
      Map<Path, Problem> told = new HashMap<>();
      named.forEach(folder -> told.put(folder, Refusal.problems(folder.toString(), e).getFirst()));
      return new IndexRun.Outcome(false, told);
    }
  }
}

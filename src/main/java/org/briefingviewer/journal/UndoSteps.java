// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.journal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.Edit;
import org.briefingviewer.model.edit.NoteEdit;
import org.briefingviewer.revise.Revision;
import org.jspecify.annotations.Nullable;

/// What was done and can be undone, and what was undone and can be done again.
public final class UndoSteps {
  private final List<Step> steps = new ArrayList<>();

  /// How many of the steps stand.
  private int standing;

  /// Whether the next act on a note joins none before it.
  private boolean parted;

  /// How many steps stood when the briefing was saved; -1 when it cannot be come back to.
  private int saved;

  /// By what the file is known that they were saved in last.
  private @Nullable String file;

  /// How many of the steps the file holds, or the save under way.
  private int held;

  /// How many of the steps took back what the file held when it was opened: below them nothing is
  /// undone, and to do that again is to undo them.
  private int floor;

  /// One thing done.
  ///
  /// @param after the revision that it made; null for an act on the reader's own notes
  public record Step(Edit edit, @Nullable Revision after) {
    /// Returns whether it was done together with another one, and is undone with it.
    boolean joins(Step other) {
      return edit instanceof BriefingEdit mine
          && other.edit instanceof BriefingEdit theirs
          && mine.act().joins(theirs.act());
    }

    /// Returns the revision that it was made on, or null where that had no edits.
    @Nullable Revision before() {
      Revision before = after == null ? null : after.before();
      return before == null || before.edit() == null ? null : before;
    }
  }

  /// Adds what was just done. What had been undone cannot be done again.
  public void add(Step step) {
    forgetUndone();
    steps.add(step);
    standing++;
  }

  /// Takes up what was done before, in its order.
  ///
  /// @param now the newest revision, or null when nothing was done
  public void recover(@Nullable Revision now) {
    Deque<Step> found = new ArrayDeque<>();
    Revision at = now;
    while (at != null) {
      Edit edit = at.edit();
      if (edit != null) {
        found.push(new Step(edit, at));
      }
      at = at.before();
    }
    found.forEach(this::add);
  }

  /// Lets the next act on a note be one by itself, whatever was before it.
  public void part() {
    parted = true;
  }

  /// Joins an act on a note that is being written with the one just before on the same note: who
  /// types a note undoes it as a whole. One that was begun and taken away again never was.
  ///
  /// @return whether it was joined
  public boolean join(NoteEdit.Noted next) {
    if (parted || standing == 0 || standing < steps.size()) {
      parted = false;
      return false;
    }
    Step last = steps.get(standing - 1);
    if (last.edit() instanceof NoteEdit.Noted noted
        && noted.after() != null
        && next.before() != null
        && noted.after().id().equals(next.before().id())) {
      if (noted.before() == null && next.after() == null) {
        steps.removeLast();
        standing--;
      } else {
        steps.set(standing - 1, new Step(new NoteEdit.Noted(noted.before(), next.after()), null));
      }
      return true;
    }
    return false;
  }

  /// Returns what would be undone next, or null.
  public @Nullable Step undoable() {
    return standing <= floor ? null : steps.get(standing - 1);
  }

  /// Returns what would be done again next, or null.
  public @Nullable Step redoable() {
    return standing == steps.size() ? null : steps.get(standing);
  }

  /// Returns what would be undone after a step that was just undone, where both were done together,
  /// else null.
  public @Nullable Step goesBack(Step undone) {
    Step next = undoable();
    return next != null && next.joins(undone) ? next : null;
  }

  /// Returns what would be done again after a step that was just done again, where both were done
  /// together, else null.
  public @Nullable Step goesOn(Step redone) {
    Step next = redoable();
    return next != null && next.joins(redone) ? next : null;
  }

  /// Returns the first of what would be undone together next, or null.
  public @Nullable Step told() {
    int at = standing - 1;
    while (at > floor && steps.get(at).joins(steps.get(at - 1))) {
      at--;
    }
    return at < floor ? null : steps.get(at);
  }

  /// Returns whether nothing stands.
  public boolean none() {
    return standing == 0;
  }

  /// Hears that all that stands took back what the file held when it was opened.
  public void layFloor() {
    floor = standing;
  }

  /// Returns whether the last thing done was to take back what the file held when it was opened.
  public boolean onFloor() {
    return floor > 0 && standing == floor && steps.size() == floor;
  }

  /// Lets what the floor is made of be undone, as any other step.
  public void liftFloor() {
    floor = 0;
  }

  /// Forgets what was undone: it is to be offered in another way.
  public void forgetUndone() {
    steps.subList(standing, steps.size()).clear();
    saved = saved > standing ? -1 : saved;
    held = Math.min(held, standing);
  }

  public void undone() {
    standing--;
  }

  void redone() {
    standing++;
  }

  /// Returns whether the file, or the save under way, holds what would be undone next.
  boolean undoesSaved() {
    return standing <= held;
  }

  /// Hears that what stands is about to be saved.
  public void saving() {
    held = standing;
  }

  /// Returns a mark of how things stand, for [#saved].
  public int standing() {
    return standing;
  }

  /// Hears that the file holds what stood then.
  ///
  /// @param identity by which that file is known again
  public void saved(int then, @Nullable String identity) {
    saved = then;
    file = identity;
  }

  /// Returns by what the file is known, or null where it still is the one that was opened.
  public @Nullable String file() {
    return file;
  }

  /// Returns how many edits of the briefing the file does not hold, or holds and were undone; own
  /// notes do not count, they are saved by themselves.
  public int unsaved() {
    int from = Math.max(0, Math.min(saved, standing));
    int to = saved < 0 ? steps.size() : Math.max(saved, standing);
    int count = 0;
    for (Step step : steps.subList(from, Math.min(to, steps.size()))) {
      count += step.after() == null ? 0 : 1;
    }
    return saved < 0 ? Math.max(1, count) : count;
  }

  public void clear() {
    steps.clear();
    standing = 0;
    saved = 0;
    held = 0;
    floor = 0;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.course;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.derive.course.TimeLanes;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.TaskRunner;
import org.jspecify.annotations.Nullable;

/// What the open briefing says of its ties over time. It is put into lanes beside the window, while
/// somebody looks at it, and anew after each edit. Used on the thread on which results are
/// delivered.
public final class BriefingCourse {
  private final ShownBriefing shown;
  private final ReaderChoice choice;
  private final TaskRunner work;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyObjectWrapper<@Nullable TimeLanes> lanes =
      new ReadOnlyObjectWrapper<>(null);
  private @Nullable ActorPair tie;

  /// @param work puts findings into lanes, and does nothing else
  public BriefingCourse(ShownBriefing shown, ReaderChoice choice, TaskRunner work) {
    this.shown = shown;
    this.choice = choice;
    this.work = work;
    shown.stateProperty().subscribe(state -> close());
    shown.knowledgeProperty().subscribe(known -> arrange());
  }

  /// Whether somebody looks at it.
  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /// The lanes; null until they are there. Those before stay until then.
  public ReadOnlyObjectProperty<@Nullable TimeLanes> lanesProperty() {
    return lanes.getReadOnlyProperty();
  }

  /// Returns the tie that is looked at, or null for all.
  public @Nullable ActorPair tie() {
    return tie;
  }

  /// Begins with the chosen tie, or with all three.
  public void open() {
    tie = choice.tieProperty().get();
    open.set(true);
    arrange();
  }

  /// Looks at one tie, or at all with null.
  public void of(@Nullable ActorPair other) {
    tie = other;
    arrange();
  }

  /// Lets go of it.
  public void close() {
    work.cancel();
    open.set(false);
    lanes.set(null);
  }

  private void arrange() {
    Knowledge known = shown.knowledgeProperty().get();
    if (!open.get() || known == null) {
      return;
    }
    ActorPair of = tie;
    work.run(
        superseded -> TimeLanes.of(known, of),
        lanes::set,
        failure -> {
          throw new IllegalStateException(failure);
        });
  }
}

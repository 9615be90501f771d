// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.present;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.presentation.RoomState;
import org.briefingviewer.presentation.RoomState.Curtain;
import org.jspecify.annotations.Nullable;

/// What the speaker points at on the audience's screen, for those who want that. It is there only
/// while the room sees what the speaker sees: a freeze, a curtain and every step take it away until
/// it is moved again.
public final class StagePointer {
  private final Presentation show;
  private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyObjectWrapper<@Nullable At> at = new ReadOnlyObjectWrapper<>();

  /// A place on the screen.
  ///
  /// @param across from the left, as a part of the width
  /// @param down from the top, as a part of the height
  public record At(double across, double down) {}

  public StagePointer(Presentation show) {
    this.show = show;
    show.roomProperty().subscribe(this::leave);
    show.hereProperty().subscribe(this::leave);
    show.frozenProperty().subscribe(this::leave);
  }

  /// Whether the speaker wants to point.
  public ReadOnlyBooleanProperty onProperty() {
    return on.getReadOnlyProperty();
  }

  /// Where the room sees it; null where it does not.
  public ReadOnlyObjectProperty<@Nullable At> atProperty() {
    return at.getReadOnlyProperty();
  }

  /// Lets the speaker point, or no more.
  public void toggle() {
    on.set(!on.get());
    leave();
  }

  /// Moves it.
  ///
  /// @param place null for a place off the screen
  public void moveTo(@Nullable At place) {
    RoomState room = show.roomProperty().get();
    boolean together = room.equals(show.hereProperty().get()) && !show.frozenProperty().get();
    at.set(on.get() && together && room.curtain() == Curtain.NONE ? place : null);
  }

  /// Takes it away until it is moved again.
  public void leave() {
    at.set(null);
  }
}

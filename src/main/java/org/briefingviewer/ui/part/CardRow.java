// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.part;

import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.TieState;
import org.jspecify.annotations.Nullable;

/// A row that a part adds to the card of the chosen estimate.
///
/// @param name what stands before it
/// @param value makes what stands in it; null when the estimate has nothing of that kind
/// @param changes changes whenever the row may have to be made anew
/// @param early whether it stands right behind the source, before the card's own rows
public record CardRow(
    String name,
    Function<Estimate, @Nullable Node> value,
    ObservableValue<?> changes,
    boolean early) {
  /// Makes one that stands after the card's own.
  public CardRow(
      String name, Function<Estimate, @Nullable Node> value, ObservableValue<?> changes) {
    this(name, value, changes, false);
  }

  /// What stands under a state of a tie, on the tie's card.
  ///
  /// @param value makes it; null when the state has nothing of that kind
  /// @param changes changes whenever it may have to be made anew
  public record OfState(Function<TieState, @Nullable Node> value, ObservableValue<?> changes) {
    /// Nothing.
    public static final OfState NONE = new OfState(state -> null, new SimpleObjectProperty<>());
  }

  /// What stands under an event of the timeline.
  ///
  /// @param value makes it; null when the event has nothing of that kind
  /// @param words the same for a screen reader; empty when there is nothing
  /// @param changes changes whenever it may have to be made anew
  public record OfEvent(
      Function<Event, @Nullable Node> value,
      Function<Event, String> words,
      ObservableValue<?> changes) {}
}

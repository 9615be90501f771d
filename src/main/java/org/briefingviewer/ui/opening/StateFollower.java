// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.opening;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/// Shows what a part of the window is about. A start finds each of them idle and need not show
/// that: the first look at such a state has Java make a class that tells its kinds apart.
public final class StateFollower {
  private StateFollower() {}

  /// Shows a state that is not idle, and each that follows.
  ///
  /// @param idle the state that a new window shows already
  public static <T> void follow(
      ObservableValue<T> state, Class<? extends T> idle, Consumer<T> shown) {
    if (!idle.isInstance(state.getValue())) {
      shown.accept(state.getValue());
    }
    state.subscribe((before, now) -> shown.accept(now));
  }
}

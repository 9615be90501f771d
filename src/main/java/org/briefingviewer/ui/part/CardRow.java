// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.part;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.briefingviewer.model.Estimate;
import org.jspecify.annotations.Nullable;

/// A row that a part adds to the card of the chosen estimate, after the card's own.
///
/// @param name what stands before it
/// @param value makes what stands in it; null when the estimate has nothing of that kind
/// @param changes changes whenever the row may have to be made anew
public record CardRow(
    String name, Function<Estimate, @Nullable Node> value, ObservableValue<?> changes) {}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.figure;

import org.briefingviewer.model.Unit;

/// What may be counted or measured alike: soldiers and troops, dollars, square meters. Different
/// currencies and different measures are never held together.
///
/// @param name empty for what may count anything: "2,700 others", "350 had fallen"
public record UnitClass(Unit.Kind kind, String name) {
  /// Returns whether figures of the two may be of one thing, though one of them may not say of
  /// which.
  public boolean mayBe(UnitClass other) {
    return equals(other)
        || (counts() && other.counts() && (name.isEmpty() || other.name.isEmpty()));
  }

  /// Returns whether it counts things.
  public boolean counts() {
    return kind == Unit.Kind.COUNT;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.lane;

import org.briefingviewer.model.PartialDate;
import org.jspecify.annotations.Nullable;

/// Something in a lane.
///
/// @param number by which the list under the drawing names it
/// @param when the day at which it stands, or the month or year along which it lies; null where the
///   text does not say when
/// @param sign what it tells, as a sign
/// @param words the same in a word or two
/// @param checked whether a person read it: else its outline is broken, and it is hollow
/// @param hedged whether the words leave it open: then its edge is soft
public record LaneMark(
    int number,
    @Nullable PartialDate when,
    Sign sign,
    String words,
    boolean checked,
    boolean hedged) {

  /// What stands in a mark.
  public enum Sign {
    /// An arrow to the upper right.
    STRENGTHENING(-45),
    /// An arrow to the lower right.
    COOLING(45),
    /// A bent way: down, then up.
    MENDING(0),
    /// An arrow to the right.
    STABLE(0),
    /// Nothing that points anywhere.
    OPEN(0),
    /// What happens.
    EVENT(0);

    private final int degrees;

    Sign(int degrees) {
      this.degrees = degrees;
    }

    /// Returns by how much its arrow is turned down from the right.
    double radians() {
      return Math.toRadians(degrees);
    }
  }
}

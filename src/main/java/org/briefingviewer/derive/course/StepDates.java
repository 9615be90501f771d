// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.derive.course;

import java.util.List;
import org.briefingviewer.model.treaty.TreatyAction;
import org.jspecify.annotations.Nullable;

/// A step of a treaty and its dates.
///
/// @param party the state that took it alone, or null
/// @param dates the earliest first; several of them contradict each other, and none is right
public record StepDates(TreatyAction action, @Nullable String party, List<ReportedDate> dates) {
  public StepDates {
    dates = List.copyOf(dates);
  }

  /// Tells whether reports give dates that cannot both be.
  public boolean conflicting() {
    return dates.size() > 1;
  }
}

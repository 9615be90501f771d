// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.derive.course;

import java.util.List;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.PartialDate;

/// A date and all who give it: "June 2024" and "19 June 2024" are one.
///
/// @param date as far as the most exact of them tells it
/// @param reports at least one, in the order of the briefing
public record ReportedDate(PartialDate date, List<Event> reports) {
  public ReportedDate {
    reports = List.copyOf(reports);
  }

  /// Tells whether a date may be the same one.
  boolean fits(PartialDate other) {
    return within(date, other) || within(other, date);
  }

  static boolean within(PartialDate exact, PartialDate rough) {
    return exact.year() == rough.year()
        && (rough.month() == 0 || exact.month() == rough.month())
        && (rough.day() == 0 || exact.day() == rough.day());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import org.briefingviewer.derive.DatedEvent;
import org.briefingviewer.derive.Timeline;

/// An event with the headings that stand above it.
///
/// @param part whether it opens one of the two parts
/// @param year whether it is the first of its year
/// @param month whether it is the first of its month
record TimelineRow(DatedEvent dated, boolean part, boolean year, boolean month) {
  static TimelineRow of(Timeline timeline, int index) {
    return new TimelineRow(
        timeline.events().get(index),
        timeline.opensPart(index),
        timeline.opensYear(index),
        timeline.opensMonth(index));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.lane;

import java.util.List;

/// A lane of a drawing.
///
/// @param heading what it and the lanes behind it are of; empty where it goes on
/// @param name whose it is
/// @param marks the earliest first
public record TimeLane(String heading, String name, List<LaneMark> marks) {
  public TimeLane {
    marks = List.copyOf(marks);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.stop;

import java.util.List;
import org.briefingviewer.model.HandlingMark;

/// What the room sees of one stop; on how many screens that fits is up to who draws it.
///
/// @param title what it is called in a list, on one line
/// @param marks the strictest of all that it shows; empty when none is set
/// @param origin where and when it was published; empty where that stands with each figure, or
///   nothing was
/// @param blocks none for a screen that shows nothing
public record StopPage(
    String title, List<HandlingMark> marks, String origin, List<StopBlock> blocks) {
  public StopPage {
    marks = List.copyOf(marks);
    blocks = List.copyOf(blocks);
  }
}

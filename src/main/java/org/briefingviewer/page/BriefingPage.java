// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page;

import java.util.List;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.deception.DeceptiveCharacters;

/// What one article, or the cover of a briefing, has to show; how many sheets of paper that takes
/// is up to who draws it.
///
/// @param title what it is called in a list of contents
/// @param about the briefing that it belongs to, said on each sheet
/// @param marks the strictest of all that it shows, on each sheet; empty when none is set
public record BriefingPage(
    String title, String about, List<HandlingMark> marks, List<PageBlock> blocks) {
  public BriefingPage {
    title = DeceptiveCharacters.shownInLine(title);
    about = DeceptiveCharacters.shownInLine(about);
    marks = List.copyOf(marks);
    blocks = List.copyOf(blocks);
  }
}

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
/// @param figures those that have a note, in the order of the notes' numbers
public record BriefingPage(
    String title,
    String about,
    List<HandlingMark> marks,
    List<PageBlock> blocks,
    List<NotedFigure> figures) {
  public BriefingPage {
    title = DeceptiveCharacters.shownInLine(title);
    about = DeceptiveCharacters.shownInLine(about);
    marks = List.copyOf(marks);
    blocks = List.copyOf(blocks);
    figures = List.copyOf(figures);
  }

  /// Makes a page whose figures nobody asks for.
  public BriefingPage(
      String title, String about, List<HandlingMark> marks, List<PageBlock> blocks) {
    this(title, about, marks, blocks, List.of());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.stop;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.deception.DeceptiveCharacters;
import org.briefingviewer.page.PageBlock;

/// What the room sees of one stop; on how many screens that fits is up to who draws it.
///
/// @param title what it is called in a list, on one line
/// @param marks the strictest of all that it shows; empty when none is set
/// @param origin where and when it was published, and that the briefing was changed since it was
///   sealed; empty where the one stands with each figure and the other is not so
/// @param blocks none for a screen that shows nothing
public record StopPage(
    String title, List<HandlingMark> marks, String origin, List<PageBlock> blocks) {
  public StopPage {
    title = DeceptiveCharacters.shownInLine(title);
    origin = DeceptiveCharacters.shownInLine(origin);
    marks = List.copyOf(marks);
    blocks = List.copyOf(blocks);
  }

  /// Returns whether something of it is folded.
  public boolean folds() {
    return blocks.stream().anyMatch(b -> b instanceof PageBlock.Folded f && !f.blocks().isEmpty());
  }

  /// Tells whether it says of something who checked it.
  boolean saysWhoChecked() {
    return blocks.stream().anyMatch(StopPage::checked);
  }

  private static boolean checked(PageBlock block) {
    return block instanceof PageBlock.Checked
        || (block instanceof PageBlock.Beside beside
            && beside.columns().stream().flatMap(List::stream).anyMatch(StopPage::checked));
  }

  /// Returns the same with everything that is folded open.
  public StopPage opened() {
    List<PageBlock> open = new ArrayList<>();
    for (PageBlock block : blocks) {
      if (block instanceof PageBlock.Folded folded) {
        open.add(new PageBlock.Folded(folded.words(), List.of()));
        open.addAll(folded.blocks());
      } else {
        open.add(block);
      }
    }
    return new StopPage(title, marks, origin, open);
  }

  /// Returns the same with something more beside where it was published.
  StopPage said(String more) {
    return new StopPage(title, marks, origin.isEmpty() ? more : origin + " · " + more, blocks);
  }
}

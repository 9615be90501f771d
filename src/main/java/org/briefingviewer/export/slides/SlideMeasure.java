// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.slides;

import java.util.List;
import java.util.Map;
import org.briefingviewer.export.slides.house.SlidePlaces;
import org.briefingviewer.page.stop.StopBlock;
import org.briefingviewer.page.stop.StopRun;

/// How large the words of a slide are. None is smaller than what a room can read.
///
/// @param shrink 1 for what is best, 0 for the least, more than 1 where there is room to grow
/// @param texts the words that were measured in another size before
record SlideMeasure(SlidePlaces places, double shrink, Map<List<StopRun>, SlideText> texts) {

  /// What words are for: their best size and their least, in points on a slide of ours.
  private enum Role {
    LARGE(38, 20),
    HEADING(26, 20),
    COLUMN(26, 20),
    BELOW_PICTURE(28, 20),
    KICKER(18, 15),
    WHOSE(21, 15),
    PASSAGE(20, 15),
    WORDS(19, 15);

    private final int best;
    private final int least;

    Role(int best, int least) {
      this.best = best;
      this.least = least;
    }
  }

  private int size(Role role) {
    return places.size((int) Math.round(role.least + (role.best - role.least) * shrink));
  }

  private SlideText text(List<StopRun> runs) {
    return texts.computeIfAbsent(runs, SlideText::new);
  }

  SlideParagraph title(StopBlock block) {
    return paragraph(block, Role.LARGE);
  }

  SlideParagraph column(StopBlock block) {
    return paragraph(block, Role.COLUMN);
  }

  /// Returns a paragraph below the title.
  SlideParagraph body(StopBlock block) {
    return paragraph(block, Role.BELOW_PICTURE);
  }

  /// Returns words that head a slide without a figure or a headline.
  SlideParagraph heading(List<StopRun> runs) {
    return new SlideParagraph(size(Role.HEADING), SlideParagraph.Weight.STRONG, text(runs), false);
  }

  private SlideParagraph paragraph(StopBlock block, Role large) {
    return switch (block) {
      case StopBlock.Kicker _ -> plain(Role.KICKER, block);
      case StopBlock.Title _, StopBlock.Figure _, StopBlock.Computed _ -> strong(large, block);
      case StopBlock.Whose b ->
          new SlideParagraph(size(Role.WHOSE), SlideParagraph.Weight.PLAIN, text(b.runs()), true);
      case StopBlock.Line _, StopBlock.Folded _ -> plain(Role.WORDS, block);
      case StopBlock.Passage b ->
          new SlideParagraph(
              size(Role.PASSAGE), SlideParagraph.Weight.SERIF, text(b.runs()), false);
      case StopBlock.Checked b -> checked(b);
      case StopBlock.Warning _ -> strong(Role.WORDS, block);
      case StopBlock.Drawn _, StopBlock.Beside _ ->
          throw new IllegalStateException("no paragraph: " + block);
    };
  }

  private SlideParagraph plain(Role role, StopBlock block) {
    return new SlideParagraph(size(role), SlideParagraph.Weight.PLAIN, text(block.runs()), false);
  }

  private SlideParagraph strong(Role role, StopBlock block) {
    return new SlideParagraph(size(role), SlideParagraph.Weight.STRONG, text(block.runs()), false);
  }

  /// Upright what somebody read, leaning what nobody did; the words say it too.
  private SlideParagraph checked(StopBlock.Checked block) {
    boolean read = block.standing() == StopBlock.Standing.READ;
    return new SlideParagraph(
        size(Role.WORDS),
        read ? SlideParagraph.Weight.STRONG : SlideParagraph.Weight.SLANTED,
        text(block.runs()),
        true);
  }
}

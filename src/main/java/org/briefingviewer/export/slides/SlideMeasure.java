// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.slides;

import java.util.List;
import java.util.Map;
import org.briefingviewer.export.slides.house.SlidePlaces;
import org.briefingviewer.page.PageBlock;
import org.briefingviewer.page.PageRun;

/// How large the words of a slide are. None is smaller than what a room can read.
///
/// @param shrink 1 for what is best, 0 for the least, more than 1 where there is room to grow
/// @param texts the words that were measured in another size before
record SlideMeasure(SlidePlaces places, double shrink, Map<List<PageRun>, SlideText> texts) {

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

  private SlideText text(List<PageRun> runs) {
    return texts.computeIfAbsent(runs, SlideText::new);
  }

  SlideParagraph title(PageBlock block) {
    return paragraph(block, Role.LARGE);
  }

  SlideParagraph column(PageBlock block) {
    return paragraph(block, Role.COLUMN);
  }

  /// Returns a paragraph below the title.
  SlideParagraph body(PageBlock block) {
    return paragraph(block, Role.BELOW_PICTURE);
  }

  /// Returns words that head a slide without a figure or a headline.
  SlideParagraph heading(List<PageRun> runs) {
    return new SlideParagraph(size(Role.HEADING), SlideParagraph.Weight.STRONG, text(runs), false);
  }

  private SlideParagraph paragraph(PageBlock block, Role large) {
    return switch (block) {
      case PageBlock.Heading _ -> strong(large, block);
      case PageBlock.Words words -> paragraph(words, large);
      case PageBlock.Folded _ -> plain(Role.WORDS, block);
      case PageBlock.Checked b -> checked(b);
      case PageBlock.Drawn _, PageBlock.Beside _, PageBlock.Group _, PageBlock.Note _ ->
          throw new IllegalStateException("no paragraph: " + block);
    };
  }

  private SlideParagraph paragraph(PageBlock.Words words, Role large) {
    return switch (words.kind()) {
      case KICKER -> plain(Role.KICKER, words);
      case TITLE, FIGURE, COMPUTED, BOTTOM_LINE -> strong(large, words);
      case WHOSE -> of(Role.WHOSE, SlideParagraph.Weight.PLAIN, words, true);
      case PASSAGE, QUOTE, BODY, DECK, CAPTION ->
          of(Role.PASSAGE, SlideParagraph.Weight.SERIF, words, false);
      case WARNING, LEAD -> strong(Role.WORDS, words);
      case LINE, ORIGIN, SEAL, LEGEND, KEY -> plain(Role.WORDS, words);
    };
  }

  private SlideParagraph plain(Role role, PageBlock block) {
    return of(role, SlideParagraph.Weight.PLAIN, block, false);
  }

  private SlideParagraph strong(Role role, PageBlock block) {
    return of(role, SlideParagraph.Weight.STRONG, block, false);
  }

  /// Upright what somebody read, leaning what nobody did; the words say it too.
  private SlideParagraph checked(PageBlock.Checked block) {
    boolean read = block.standing() == PageBlock.Standing.READ;
    return of(
        Role.WORDS,
        read ? SlideParagraph.Weight.STRONG : SlideParagraph.Weight.SLANTED,
        block,
        true);
  }

  private SlideParagraph of(
      Role role, SlideParagraph.Weight weight, PageBlock block, boolean together) {
    return new SlideParagraph(size(role), weight, text(block.runs()), together);
  }
}

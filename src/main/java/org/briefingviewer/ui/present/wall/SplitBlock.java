// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present.wall;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.briefingviewer.language.KoreanWord;
import org.briefingviewer.page.PageBlock;
import org.briefingviewer.page.PageRun;
import org.jspecify.annotations.Nullable;

/// A block in two, where a line may end.
record SplitBlock(PageBlock first, PageBlock rest) {

  /// Splits a block so that as much as possible stands in its first part.
  ///
  /// @param fits whether a first part is short enough
  /// @return null where not even its first words are, or it is not to be split
  static @Nullable SplitBlock of(PageBlock block, Predicate<PageBlock> fits) {
    List<PageRun> runs = block.runs();
    if (runs.isEmpty()) {
      return null;
    }
    String words = PageRun.words(runs);
    List<Integer> ends = ends(words);
    int low = 0;
    int high = ends.size() - 1; // the last one is the whole, which does not fit
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (fits.test(with(block, cut(runs, 0, ends.get(middle - 1))))) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    if (low == 0) {
      return null;
    }
    int at = ends.get(low - 1);
    return new SplitBlock(
        with(block, cut(runs, 0, at)), with(block, cut(runs, at, words.length())));
  }

  private static List<Integer> ends(String words) {
    BreakIterator lines = BreakIterator.getLineInstance();
    lines.setText(words);
    List<Integer> ends = new ArrayList<>();
    for (int end = lines.next(); end != BreakIterator.DONE; end = lines.next()) {
      if (end == words.length() || !KoreanWord.goesOn(words, end)) {
        ends.add(end);
      }
    }
    return ends;
  }

  private static List<PageRun> cut(List<PageRun> runs, int from, int to) {
    List<PageRun> cut = new ArrayList<>();
    int at = 0;
    for (PageRun run : runs) {
      int end = at + run.words().length();
      if (at < to && end > from) {
        String part = run.words().substring(Math.max(from, at) - at, Math.min(to, end) - at);
        cut.add(new PageRun(run.look(), part, run.note()));
      }
      at = end;
    }
    return cut;
  }

  private static PageBlock with(PageBlock block, List<PageRun> runs) {
    return switch (block) {
      case PageBlock.Words b -> new PageBlock.Words(b.kind(), runs);
      case PageBlock.Heading b -> new PageBlock.Heading(b.head(), runs);
      case PageBlock.Checked b -> new PageBlock.Checked(b.standing(), PageRun.words(runs));
      case PageBlock.Folded b -> new PageBlock.Folded(PageRun.words(runs), b.blocks());
      case PageBlock.Drawn _, PageBlock.Beside _, PageBlock.Group _, PageBlock.Note _ -> block;
    };
  }
}

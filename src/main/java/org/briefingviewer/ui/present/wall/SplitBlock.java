// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present.wall;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.briefingviewer.language.KoreanWord;
import org.briefingviewer.page.stop.StopBlock;
import org.briefingviewer.page.stop.StopRun;
import org.jspecify.annotations.Nullable;

/// A block in two, where a line may end.
record SplitBlock(StopBlock first, StopBlock rest) {

  /// Splits a block so that as much as possible stands in its first part.
  ///
  /// @param fits whether a first part is short enough
  /// @return null where not even its first words are, or it is not to be split
  static @Nullable SplitBlock of(StopBlock block, Predicate<StopBlock> fits) {
    List<StopRun> runs = block.runs();
    if (runs.isEmpty()) {
      return null;
    }
    String words = StopRun.words(runs);
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

  private static List<StopRun> cut(List<StopRun> runs, int from, int to) {
    List<StopRun> cut = new ArrayList<>();
    int at = 0;
    for (StopRun run : runs) {
      int end = at + run.words().length();
      if (at < to && end > from) {
        String part = run.words().substring(Math.max(from, at) - at, Math.min(to, end) - at);
        cut.add(new StopRun(run.look(), part));
      }
      at = end;
    }
    return cut;
  }

  private static StopBlock with(StopBlock block, List<StopRun> runs) {
    return switch (block) {
      case StopBlock.Kicker _ -> new StopBlock.Kicker(StopRun.words(runs));
      case StopBlock.Title _ -> new StopBlock.Title(runs);
      case StopBlock.Figure _ -> new StopBlock.Figure(runs);
      case StopBlock.Computed _ -> new StopBlock.Computed(runs);
      case StopBlock.Whose _ -> new StopBlock.Whose(runs);
      case StopBlock.Line _ -> new StopBlock.Line(runs);
      case StopBlock.Passage _ -> new StopBlock.Passage(runs);
      case StopBlock.Checked b -> new StopBlock.Checked(b.standing(), StopRun.words(runs));
      case StopBlock.Warning _ -> new StopBlock.Warning(StopRun.words(runs));
      case StopBlock.Folded b -> new StopBlock.Folded(StopRun.words(runs), b.blocks());
      case StopBlock.Drawn b -> b;
      case StopBlock.Beside b -> b;
    };
  }
}

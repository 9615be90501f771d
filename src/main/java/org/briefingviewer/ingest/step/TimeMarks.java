// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.DraftStep;
import org.briefingviewer.model.DroppedLine;

/// Cuts a recording's time marks off the paragraphs of its transcript: "[00:12:07]" at either end,
/// "00:12:07" before the words. One alone is no transcript and stays; so does a speaker's label.
public final class TimeMarks implements DraftStep {
  private static final int FEWEST = 3;
  private static final String CLOCK = "(?:\\d{1,2}:)?\\d{1,2}:\\d{2}";
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:[\\[(]"
              + CLOCK
              + "[\\])]|\\d{1,2}:\\d{2}:\\d{2}|\\d{1,2}:\\d{2}(?= \\p{Lu}))[ :-]{0,3}");
  private static final Pattern AFTER = Pattern.compile(" ?[\\[(]" + CLOCK + "[\\])]$");

  @Override
  public CleaningDraft apply(CleaningDraft draft) {
    long marked =
        draft.blocks().stream().filter(b -> b.is(BlockRole.BODY) && marked(b.text())).count();
    if (marked < FEWEST) {
      return draft;
    }
    List<DraftBlock> blocks = new ArrayList<>(draft.blocks().size());
    for (DraftBlock block : draft.blocks()) {
      if (block.is(BlockRole.BODY)) {
        cut(block, blocks);
      } else {
        blocks.add(block);
      }
    }
    return draft.withBlocks(blocks);
  }

  private static boolean marked(String text) {
    return BEFORE.matcher(text).lookingAt() || (bracket(text) && AFTER.matcher(text).find());
  }

  private static boolean bracket(String text) {
    return text.endsWith("]") || text.endsWith(")");
  }

  private static void cut(DraftBlock block, List<DraftBlock> blocks) {
    Matcher before = BEFORE.matcher(block.text());
    int start = before.find() ? before.end() : 0;
    Matcher after = AFTER.matcher(block.text());
    int end = after.find() && after.start() >= start ? after.start() : block.text().length();
    if (start > 0) {
      drop(block.text().substring(0, start), blocks);
    }
    if (start < end) {
      blocks.add(block.with(block.text().substring(start, end)));
    }
    if (end < block.text().length()) {
      drop(block.text().substring(end), blocks);
    }
  }

  private static void drop(String mark, List<DraftBlock> blocks) {
    blocks.add(DraftBlock.dropped(mark.strip(), DroppedLine.Reason.TIMESTAMP));
  }
}

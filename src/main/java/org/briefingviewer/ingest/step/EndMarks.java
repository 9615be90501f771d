// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.DraftStep;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.DroppedLine;

/// Takes the marks off that close a text, and drops the short lines that follow a mark of its own
/// line: after "(END)" comes the page's foot.
public final class EndMarks implements DraftStep {
  private static final int SHORT = 60;

  private final Set<String> lines;
  private final List<String> tails;

  public EndMarks(WordList marks) {
    lines =
        marks.rows().stream()
            .filter(row -> row.getFirst().equals("line"))
            .map(row -> row.get(1))
            .collect(Collectors.toUnmodifiableSet());
    tails =
        marks.rows().stream()
            .filter(row -> row.getFirst().equals("tail"))
            .map(row -> row.get(1))
            .toList();
  }

  @Override
  public CleaningDraft apply(CleaningDraft draft) {
    List<DraftBlock> blocks = new ArrayList<>();
    int last = draft.lastProse();
    boolean ended = false;
    for (int i = 0; i < draft.blocks().size(); i++) {
      DraftBlock block = draft.blocks().get(i);
      if (block.kept() && lines.contains(block.text())) {
        ended |= i > last;
        blocks.add(block.drop(DroppedLine.Reason.END_MARK));
      } else if (ended && foot(block)) {
        blocks.add(block.drop(DroppedLine.Reason.NAVIGATION));
      } else {
        addWithoutTail(block, blocks);
      }
    }
    return draft.withBlocks(blocks);
  }

  private static boolean foot(DraftBlock block) {
    return block.kept() && block.role() != BlockRole.CAPTION && block.text().length() < SHORT;
  }

  private void addWithoutTail(DraftBlock block, List<DraftBlock> blocks) {
    for (String tail : tails) {
      String text = block.text();
      if (block.is(BlockRole.BODY) && text.endsWith(tail) && text.length() > tail.length()) {
        blocks.add(block.with(text.substring(0, text.length() - tail.length()).stripTrailing()));
        blocks.add(DraftBlock.dropped(tail, DroppedLine.Reason.END_MARK));
        return;
      }
    }
    blocks.add(block);
  }
}

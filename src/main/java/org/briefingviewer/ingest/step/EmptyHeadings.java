// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.DraftStep;
import org.briefingviewer.model.DroppedLine;

/// Drops a heading below which everything was dropped: it headed a part of the page, not of the
/// article.
public final class EmptyHeadings implements DraftStep {
  @Override
  public CleaningDraft apply(CleaningDraft draft) {
    List<DraftBlock> blocks = new ArrayList<>(draft.blocks());
    boolean empty = true;
    boolean cleared = false;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      DraftBlock block = blocks.get(i);
      if (!block.kept()) {
        cleared |=
            block.dropped() != DroppedLine.Reason.MARKUP
                && block.dropped() != DroppedLine.Reason.END_MARK;
      } else if (block.role() == BlockRole.HEADING) {
        if (empty && cleared) {
          blocks.set(i, block.drop(DroppedLine.Reason.METADATA));
        }
        empty = true;
        cleared = !blocks.get(i).kept();
      } else if (block.role() != BlockRole.CAPTION) {
        empty = false;
        cleared = false;
      }
    }
    return draft.withBlocks(blocks);
  }
}

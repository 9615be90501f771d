// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.Step;
import org.briefingviewer.model.Dropped;

/// Drops a heading below which everything was dropped: it headed a part of the page, not of the
/// article.
public final class EmptyHeadings implements Step {
  @Override
  public CleaningDraft apply(CleaningDraft draft) {
    List<DraftBlock> blocks = new ArrayList<>(draft.blocks());
    boolean empty = true;
    boolean cleared = false;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      DraftBlock block = blocks.get(i);
      if (!block.kept()) {
        cleared |=
            block.dropped() != Dropped.Reason.MARKUP && block.dropped() != Dropped.Reason.END_MARK;
      } else if (block.role() == BlockRole.HEADING) {
        if (empty && cleared) {
          blocks.set(i, block.drop(Dropped.Reason.METADATA));
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

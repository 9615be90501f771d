// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.ingest.draft.Block;
import org.briefingviewer.ingest.draft.Draft;
import org.briefingviewer.ingest.draft.Role;
import org.briefingviewer.ingest.draft.Step;
import org.briefingviewer.model.Dropped;

/// Drops a heading below which everything was dropped: it headed a part of the page, not of the
/// article.
public final class EmptyHeadings implements Step {
  @Override
  public Draft apply(Draft draft) {
    List<Block> blocks = new ArrayList<>(draft.blocks());
    boolean empty = true;
    boolean cleared = false;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Block block = blocks.get(i);
      if (!block.kept()) {
        cleared |=
            block.dropped() != Dropped.Reason.MARKUP && block.dropped() != Dropped.Reason.END_MARK;
      } else if (block.role() == Role.HEADING) {
        if (empty && cleared) {
          blocks.set(i, block.drop(Dropped.Reason.METADATA));
        }
        empty = true;
        cleared = !blocks.get(i).kept();
      } else if (block.role() != Role.CAPTION) {
        empty = false;
        cleared = false;
      }
    }
    return draft.withBlocks(blocks);
  }
}

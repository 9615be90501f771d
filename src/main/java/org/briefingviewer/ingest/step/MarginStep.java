// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.DraftStep;
import org.briefingviewer.model.DroppedLine;

/// Drops what stands beside the text and was taken for nothing of the article's. Kept are the
/// headline, its deck, who wrote it, and the captions between headline and text.
public final class MarginStep implements DraftStep {
  @Override
  public CleaningDraft apply(CleaningDraft draft) {
    int first = draft.firstProse();
    List<DraftBlock> blocks = new ArrayList<>(draft.blocks().size());
    boolean headed = false;
    for (int i = 0; i < draft.blocks().size(); i++) {
      DraftBlock block = draft.blocks().get(i);
      headed |= block.is(BlockRole.HEADLINE);
      boolean meant =
          switch (block.role()) {
            case HEADLINE, DECK, BYLINE, DATELINE -> true;
            case CAPTION -> headed && i < first;
            case HEADING, BODY -> false;
          };
      boolean out = block.kept() && block.beside() && !meant;
      blocks.add(out ? block.drop(DroppedLine.Reason.NAVIGATION) : block);
    }
    return draft.withBlocks(blocks);
  }
}

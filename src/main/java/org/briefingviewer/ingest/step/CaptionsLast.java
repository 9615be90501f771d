// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.DraftStep;

/// Puts the captions, with what was cut off them, after the text that they interrupt.
public final class CaptionsLast implements DraftStep {
  @Override
  public CleaningDraft apply(CleaningDraft draft) {
    List<DraftBlock> text = new ArrayList<>();
    List<DraftBlock> captions = new ArrayList<>();
    for (DraftBlock block : draft.blocks()) {
      (block.role() == BlockRole.CAPTION ? captions : text).add(block);
    }
    text.addAll(captions);
    return draft.withBlocks(text);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.DraftStep;

/// Puts a large first letter, which stands in a box of its own, back before its word: "T" and
/// "raders in the port said …".
public final class DropCaps implements DraftStep {
  @Override
  public CleaningDraft apply(CleaningDraft draft) {
    List<DraftBlock> blocks = new ArrayList<>(draft.blocks().size());
    DraftBlock letter = null;
    for (DraftBlock block : draft.blocks()) {
      if (letter != null
          && block.is(BlockRole.BODY)
          && Character.isLowerCase(block.text().charAt(0))) {
        blocks.add(block.with(letter.text() + block.text()));
        letter = null;
        continue;
      }
      if (letter != null) {
        blocks.add(letter);
      }
      letter = alone(block) ? block : null;
      if (letter == null) {
        blocks.add(block);
      }
    }
    if (letter != null) {
      blocks.add(letter);
    }
    return draft.withBlocks(blocks);
  }

  private static boolean alone(DraftBlock block) {
    return block.is(BlockRole.BODY)
        && block.text().length() == 1
        && Character.isUpperCase(block.text().charAt(0));
  }
}

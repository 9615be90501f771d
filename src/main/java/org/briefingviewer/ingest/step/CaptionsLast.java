// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.ingest.draft.Block;
import org.briefingviewer.ingest.draft.Draft;
import org.briefingviewer.ingest.draft.Role;
import org.briefingviewer.ingest.draft.Step;

/// Puts the captions, with what was cut off them, after the text that they interrupt.
public final class CaptionsLast implements Step {
  @Override
  public Draft apply(Draft draft) {
    List<Block> text = new ArrayList<>();
    List<Block> captions = new ArrayList<>();
    for (Block block : draft.blocks()) {
      (block.role() == Role.CAPTION ? captions : text).add(block);
    }
    text.addAll(captions);
    return draft.withBlocks(text);
  }
}

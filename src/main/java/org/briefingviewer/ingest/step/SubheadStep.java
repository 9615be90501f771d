// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.DraftStep;
import org.briefingviewer.ingest.draft.ProseLook;

/// Tells a subhead in plain text: a few words without a full stop or a figure, alone between two
/// paragraphs of running text. Entries of a list have other entries beside them and stay
/// paragraphs.
public final class SubheadStep implements DraftStep {
  private static final int WORDS = 8;
  private static final int LONGEST = 80;

  @Override
  public CleaningDraft apply(CleaningDraft draft) {
    List<DraftBlock> blocks = new ArrayList<>(draft.blocks());
    for (int i = 0; i < blocks.size(); i++) {
      DraftBlock block = blocks.get(i);
      if (block.is(BlockRole.BODY)
          && few(block.text())
          && prose(blocks, i, -1)
          && prose(blocks, i, 1)) {
        blocks.set(i, block.as(BlockRole.HEADING));
      }
    }
    return draft.withBlocks(blocks);
  }

  private static boolean few(String text) {
    int words = text.length() > LONGEST ? WORDS + 1 : ProseLook.words(text);
    return words > 0
        && words <= WORDS
        && text.chars().noneMatch(Character::isDigit)
        && (text.endsWith("”") || text.endsWith("\"") || !ProseLook.punctuated(text))
        && !ProseLook.closed(text)
        && !text.contains(", said")
        && Character.isLetter(first(text));
  }

  private static int first(String text) {
    int start = "\"“'‘".indexOf(text.charAt(0)) >= 0 && text.length() > 1 ? 1 : 0;
    return text.codePointAt(start);
  }

  private static boolean prose(List<DraftBlock> blocks, int from, int step) {
    for (int i = from + step; i >= 0 && i < blocks.size(); i += step) {
      DraftBlock block = blocks.get(i);
      if (block.kept() && block.role().inText() && block.role() != BlockRole.CAPTION) {
        return block.prose();
      }
    }
    return false;
  }
}

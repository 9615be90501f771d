// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.DraftStep;
import org.briefingviewer.ingest.draft.ProseLook;

/// Tells the line under the headline from the text: a heading of five words or more, or a short
/// line that is no sentence of a list, directly below it and above running text.
public final class DeckStep implements DraftStep {
  private static final int WORDS = 5;
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final int LONGEST = 250;

  @Override
  public CleaningDraft apply(CleaningDraft draft) {
    List<DraftBlock> blocks = new ArrayList<>(draft.blocks());
    boolean below = false;
    for (int i = 0; i < blocks.size(); i++) {
      DraftBlock block = blocks.get(i);
      if (!block.kept() || !block.role().inText()) {
        continue;
      }
      if (below && deck(blocks, i)) {
        blocks.set(i, block.as(BlockRole.DECK));
      } else if (below && block.role() != BlockRole.DECK) {
        break;
      }
      below |= block.role() == BlockRole.HEADLINE;
    }
    return draft.withBlocks(blocks);
  }

  private static boolean deck(List<DraftBlock> blocks, int i) {
    DraftBlock block = blocks.get(i);
    boolean line =
        block.is(BlockRole.HEADING)
            || (block.is(BlockRole.BODY)
                && (block.beside() ? said(block.text()) : !ProseLook.punctuated(block.text())));
    return line
        && block.text().length() <= LONGEST
        && ProseLook.words(block.text()) >= WORDS
        && aboveProse(blocks, i);
  }

  /// Beside the text stand dates, counts and names as well: a deck says something in words.
  private static boolean said(String text) {
    boolean dated = YEAR.matcher(text).find() && !ProseLook.closed(text);
    return !dated && text.indexOf('/') < 0 && Character.isUpperCase(first(text));
  }

  private static int first(String text) {
    int start = "\"“'‘".indexOf(text.charAt(0)) >= 0 && text.length() > 1 ? 1 : 0;
    int first = text.codePointAt(start);
    return Character.isLetter(first) && !Character.isLowerCase(first) ? 'A' : first;
  }

  private static boolean aboveProse(List<DraftBlock> blocks, int i) {
    for (int next = i + 1; next < blocks.size(); next++) {
      if (blocks.get(next).kept() && blocks.get(next).role().inText()) {
        return blocks.get(next).prose() || blocks.get(next).role() != BlockRole.BODY;
      }
    }
    return false;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.DraftStep;
import org.briefingviewer.ingest.draft.FurniturePhrases;
import org.briefingviewer.ingest.draft.ProseLook;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.DroppedLine;

/// Drops pointers to other articles: a line "Related news" with the headlines below it, and "Read
/// more: …" inside the text. A line below it that could be an entry of a list of figures stays.
public final class RelatedLinks implements DraftStep {
  private static final int MOST = 6;
  private static final int LONGEST = 150;
  private static final int LABEL = 24;

  private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}\\. (?=\\p{L})");

  private final FurniturePhrases regions;
  private final FurniturePhrases labels;

  public RelatedLinks(WordList chrome) {
    regions = FurniturePhrases.of(chrome, "region");
    labels = FurniturePhrases.of(chrome, "labelled");
  }

  @Override
  public CleaningDraft apply(CleaningDraft draft) {
    List<DraftBlock> blocks = new ArrayList<>(draft.blocks().size());
    int left = 0;
    boolean begun = false;
    for (DraftBlock block : draft.blocks()) {
      begun |= block.prose();
      if (block.kept()
          && block.role() != BlockRole.HEADLINE
          && regions.whole(block.text()) != null) {
        left = MOST;
        blocks.add(block.drop(DroppedLine.Reason.RELATED_LINKS));
      } else if ((left > 0 && title(block)) || (begun && (labelled(block) || glued(block)))) {
        left--;
        blocks.add(block.drop(DroppedLine.Reason.RELATED_LINKS));
      } else {
        left = block.kept() ? 0 : left;
        blocks.add(block);
      }
    }
    return draft.withBlocks(blocks);
  }

  /// "RelatedThe bridge that …": a label and a title that lost what stood between them.
  private static boolean glued(DraftBlock block) {
    return block.is(BlockRole.BODY)
        && block.text().length() <= LONGEST
        && GLUED.matcher(block.text()).lookingAt()
        && !ProseLook.closed(block.text());
  }

  private static final Pattern GLUED = Pattern.compile("Related(?=\\p{Lu})");

  private static boolean title(DraftBlock block) {
    String text = block.text();
    boolean line = block.is(BlockRole.BODY) || block.is(BlockRole.HEADING);
    return line
        && (NUMBERED.matcher(text).lookingAt()
            || (text.length() <= LONGEST
                && ProseLook.words(text) >= 4
                && !ProseLook.closed(text)
                && !figure(text)));
  }

  /// "Wheat: 3,000 tons" is a figure with its label, not a headline.
  private static boolean figure(String text) {
    int colon = text.indexOf(':');
    return colon > 0 && text.chars().skip(colon).anyMatch(Character::isDigit);
  }

  private boolean labelled(DraftBlock block) {
    String text = block.text();
    int mark = mark(text);
    return block.kept()
        && block.role() != BlockRole.HEADLINE
        && mark > 0
        && mark <= LABEL
        && text.length() <= LONGEST
        && !ProseLook.closed(text)
        && labels.whole(text.substring(0, mark)) != null;
  }

  /// Returns where a label ends: at a colon or at a bar, whichever comes first.
  private static int mark(String text) {
    int colon = text.indexOf(':');
    int bar = text.indexOf('|');
    return colon < 0 || (bar >= 0 && bar < colon) ? bar : colon;
  }
}

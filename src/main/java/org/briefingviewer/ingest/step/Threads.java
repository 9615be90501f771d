// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step;

import java.util.List;
import java.util.regex.Pattern;
import org.briefingviewer.ingest.draft.Block;
import org.briefingviewer.ingest.draft.Draft;
import org.briefingviewer.ingest.draft.Phrases;
import org.briefingviewer.ingest.draft.Role;
import org.briefingviewer.ingest.draft.Step;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.Dropped;

/// Drops what readers wrote below the text: all that follows a line "12 comments". Above the middle
/// of the text such a line heads something else.
public final class Threads implements Step {
  private static final Pattern NUMBER =
      Pattern.compile("^\\(?\\d{1,5}\\)? |[ :]+\\(?\\d{1,5}\\)?$| ?\\(\\d{1,5}\\)$");

  private final Phrases heads;

  public Threads(WordList chrome) {
    heads = Phrases.of(chrome, "thread");
  }

  @Override
  public Draft apply(Draft draft) {
    List<Block> blocks = draft.blocks();
    int all = blocks.stream().filter(Block::kept).mapToInt(b -> b.text().length()).sum();
    int before = 0;
    int from = blocks.size();
    for (int i = 0; i < blocks.size() && from == blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.kept() && block.role() != Role.HEADLINE && before * 2 > all && heads(block)) {
        from = i;
      }
      before += block.kept() ? block.text().length() : 0;
    }
    int first = from;
    return draft.dropWhere((index, block) -> index < first ? null : Dropped.Reason.FEEDBACK);
  }

  private boolean heads(Block block) {
    String text = block.text();
    return text.length() <= 40 && heads.whole(NUMBER.matcher(text).replaceAll("")) != null;
  }
}

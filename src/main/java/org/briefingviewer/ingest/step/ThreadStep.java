// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step;

import java.util.List;
import java.util.regex.Pattern;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.DraftStep;
import org.briefingviewer.ingest.draft.FurniturePhrases;
import org.briefingviewer.ingest.draft.ReducedWording;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.DroppedLine;

/// Drops what readers wrote below the text: all that follows a line "12 comments". Above the middle
/// of the text such a line heads something else.
public final class ThreadStep implements DraftStep {
  private static final Pattern NUMBER =
      Pattern.compile("^\\(?\\d{1,5}\\)? |[ :]+\\(?\\d{1,5}\\)?$| ?\\(\\d{1,5}\\)$");

  private static final int LONGEST = 40;

  private static final String ONE = "comment";

  /// "34 responses to “…”": what readers wrote may be longer than what they wrote about.
  private static final Pattern COUNT =
      Pattern.compile(
          "(?i)^\\d{1,5} (?:responses|comments|replies|thoughts) (?:to|on|so far)\\b.{0,160}$");

  /// How many characters of text stand before such a line at least.
  private static final int TEXT = 400;

  private final FurniturePhrases heads;

  public ThreadStep(WordList chrome) {
    heads = FurniturePhrases.of(chrome, "thread");
  }

  @Override
  public CleaningDraft apply(CleaningDraft draft) {
    List<DraftBlock> blocks = draft.blocks();
    int all = blocks.stream().filter(DraftBlock::kept).mapToInt(b -> b.text().length()).sum();
    int before = 0;
    int from = blocks.size();
    for (int i = 0; i < blocks.size() && from == blocks.size(); i++) {
      DraftBlock block = blocks.get(i);
      boolean late = before * 2 > all;
      boolean opens = late ? heads(block) || counts(block) : before > TEXT && counts(block);
      if (block.kept() && block.role() != BlockRole.HEADLINE && opens) {
        from = i;
      }
      before += block.kept() ? block.text().length() : 0;
    }
    if (articleFollows(blocks, from)) {
      return draft;
    }
    int first = from;
    return draft.dropWhere((index, block) -> index < first ? null : DroppedLine.Reason.FEEDBACK);
  }

  private static boolean counts(DraftBlock block) {
    return !block.prose() && COUNT.matcher(block.text()).matches();
  }

  private boolean heads(DraftBlock block) {
    String text = block.text();
    if (text.length() > LONGEST) {
      return false;
    }
    String words = NUMBER.matcher(text).replaceAll("");
    // "Comment" alone heads a column or a paragraph as often as it heads what readers wrote.
    boolean one = words.length() == text.length() && ReducedWording.key(text).equals(ONE);
    return !one && heads.whole(words) != null;
  }

  /// Readers write no headings: where two or more stand over running text, the article goes on.
  private static boolean articleFollows(List<DraftBlock> blocks, int from) {
    int headings = 0;
    boolean open = false;
    for (int i = from + 1; i < blocks.size(); i++) {
      DraftBlock block = blocks.get(i);
      headings += open && block.prose() ? 1 : 0;
      open = block.is(BlockRole.HEADING) || (open && !block.kept());
    }
    return headings > 1;
  }
}

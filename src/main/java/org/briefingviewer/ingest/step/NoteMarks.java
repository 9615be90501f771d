// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.step;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.ingest.draft.DraftStep;
import org.briefingviewer.model.DroppedLine;

/// Takes the marks of a report's notes off its words: "vessels.12", "in 2024,3". Only the number of
/// a note that was found below the text is a mark; else it would be a figure.
public final class NoteMarks implements DraftStep {
  private static final Pattern NUMBER = Pattern.compile("^\\[?(\\d{1,3})\\]?[ .\\t]");
  private static final Pattern MARK =
      Pattern.compile(
          "(?<=\\p{Ll}[.,;:]?|[”\"’)][.,;:]?|\\b(?:19|20)\\d\\d[.,;:])\\[?(\\d{1,3})\\]?(?=["
              + " .,;:]|$)");

  @Override
  public CleaningDraft apply(CleaningDraft draft) {
    Set<String> notes = new HashSet<>();
    for (DraftBlock block : draft.blocks()) {
      Matcher number = NUMBER.matcher(block.text());
      if (block.dropped() == DroppedLine.Reason.FOOTNOTE && number.find()) {
        notes.add(number.group(1));
      }
    }
    if (notes.isEmpty()) {
      return draft;
    }
    List<DraftBlock> blocks = new ArrayList<>(draft.blocks().size());
    for (DraftBlock block : draft.blocks()) {
      if (block.is(BlockRole.BODY)) {
        cut(block, notes, blocks);
      } else {
        blocks.add(block);
      }
    }
    return draft.withBlocks(blocks);
  }

  private static void cut(DraftBlock block, Set<String> notes, List<DraftBlock> blocks) {
    StringBuilder words = new StringBuilder();
    List<DraftBlock> marks = new ArrayList<>();
    Matcher mark = MARK.matcher(block.text());
    while (mark.find()) {
      boolean note = notes.contains(mark.group(1));
      mark.appendReplacement(words, note ? "" : Matcher.quoteReplacement(mark.group()));
      if (note) {
        marks.add(DraftBlock.dropped(mark.group(), DroppedLine.Reason.FOOTNOTE));
      }
    }
    blocks.add(block.with(mark.appendTail(words).toString()));
    blocks.addAll(marks);
  }
}

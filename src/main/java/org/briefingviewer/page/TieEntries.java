// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.derive.correction.CorrectionHistory;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.page.PageBlock.ParagraphRole;
import org.briefingviewer.page.PageBlock.Words;
import org.briefingviewer.wording.EditWords;
import org.briefingviewer.wording.MessageSpeech;

/// The states of ties that an article tells, one after the other: each in one paragraph under its
/// trend. A passage that bears out several of them is quoted with the first, and called by its
/// first words with the others.
final class TieEntries {
  private final TieBlocks blocks;
  private final MessageSpeech speech;

  /// What stands for each passage that is quoted already, by how it was quoted.
  private final Map<PageBlock, PageBlock> quoted = new HashMap<>();

  TieEntries(Triangle triangle, MessageSpeech speech, CorrectionHistory corrections) {
    this.blocks = new TieBlocks(triangle, speech, true, corrections);
    this.speech = speech;
  }

  /// Returns what is said of the next state.
  PageBlock.TieEntry of(TieState state) {
    List<PageBlock> entry = new ArrayList<>();
    List<PageRun> runs = new ArrayList<>();
    for (PageBlock block : blocks.of(state).blocks()) {
      if (block instanceof Words words && words.kind() == ParagraphRole.LEAD) {
        entry.add(block);
      } else {
        List<PageRun> said = TieBlocks.runs(quoted.getOrDefault(block, block));
        if (!runs.isEmpty()) {
          runs.add(NoteBlocks.BETWEEN);
        }
        runs.addAll(said);
      }
    }
    for (EvidenceQuote quote : state.evidence()) {
      quoted.put(
          Words.of(ParagraphRole.LINE, speech.text("quoted", quote.words())),
          Words.of(ParagraphRole.LINE, speech.text("print.again", EditWords.brief(quote.words()))));
    }
    entry.add(new Words(ParagraphRole.LINE, runs));
    return new PageBlock.TieEntry(entry);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.draft;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.compare.draft.DraftFinding;
import org.briefingviewer.compare.draft.DraftFinding.Passage;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.cited.CitationBuilder;
import org.briefingviewer.wording.cited.PlainPassage;
import org.briefingviewer.wording.compare.DraftWords;
import org.jspecify.annotations.Nullable;

/// What the briefing has for the figures of a draft, to be put under it: for each the verdict, the
/// sentence, its figures with their hedges and sources, the article, and the handling mark.
///
/// @param text all of them, parted by a blank line
/// @param count how many
record DraftFootnotes(String text, int count) {
  static DraftFootnotes of(
      List<DraftFinding> findings,
      @Nullable Briefing briefing,
      MessageSpeech speech,
      Messages messages) {
    DraftWords words = new DraftWords(messages);
    List<String> notes = new ArrayList<>();
    for (DraftFinding finding : findings) {
      Passage passage = finding.passage();
      String cited = passage == null || briefing == null ? "" : cited(passage, briefing, speech);
      if (!cited.isEmpty()) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("draft.footnote", finding.words(), words.verdicts(finding)));
        lines.add(cited);
        lines.addAll(words.beside(finding));
        notes.add(String.join("\n", lines));
      }
    }
    return new DraftFootnotes(String.join("\n\n", notes), notes.size());
  }

  /// An article that cannot be read any more gives no footnote.
  private static String cited(Passage passage, Briefing briefing, MessageSpeech speech) {
    try {
      return new PlainPassage(speech)
          .of(
              new CitationBuilder(
                      briefing.article(passage.sentence().articleId()), briefing, speech)
                  .passage(passage.sentence().span()));
    } catch (Refusal e) {
      return "";
    }
  }
}

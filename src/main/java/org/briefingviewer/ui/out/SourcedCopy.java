// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.out;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.citing.CitationStyle;
import org.briefingviewer.presentation.QuotedSentence;
import org.briefingviewer.session.ShownArticle;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.ui.part.DesktopServices;
import org.briefingviewer.wording.EditWords;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.cited.CitationBuilder;
import org.briefingviewer.wording.cited.CitedPassage;
import org.briefingviewer.wording.cited.HtmlPassage;
import org.briefingviewer.wording.cited.PlainPassage;

/// Copies words of the shown article, alone or with all that must go along, as plain and as rich
/// text; does nothing while no article is shown.
///
/// @param citations says how works are cited
/// @param said told what was copied
public record SourcedCopy(
    ShownBriefing shown,
    ShownArticle reading,
    Messages messages,
    DesktopServices desk,
    Supplier<CitationStyle> citations,
    Consumer<String> said) {

  /// Copies the words of a stretch alone.
  public void copyWords(TextSpan span) {
    MarkedArticle marked = reading.markedArticle();
    if (marked != null) {
      String words = span.of(marked.article().text());
      desk.copy(words);
      said.accept(messages.text("out.copied.words", EditWords.brief(words)));
    }
  }

  /// Copies the sentence of an estimate, which has its hedges, with its estimates' sources and the
  /// handling mark.
  public void copySentence(Estimate estimate) {
    MarkedArticle marked = reading.markedArticle();
    if (marked != null) {
      copy(QuotedSentence.around(marked.article(), estimate.span()));
    }
  }

  /// Copies a stretch with its estimates' sources and the handling mark.
  public void copy(TextSpan span) {
    MarkedArticle marked = reading.markedArticle();
    Briefing briefing = shown.briefing();
    if (marked != null && briefing != null) {
      MessageSpeech speech = new MessageSpeech(messages, citations.get());
      CitedPassage passage = new CitationBuilder(marked, briefing, speech).passage(span);
      desk.copy(new PlainPassage(speech).of(passage), new HtmlPassage(speech).of(passage));
      String words = EditWords.brief(span.of(marked.article().text()));
      said.accept(messages.text("out.copied", words, passage.figures().size()));
    }
  }
}

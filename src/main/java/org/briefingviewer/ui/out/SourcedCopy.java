// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.out;

import java.util.function.Consumer;
import org.briefingviewer.model.Briefing;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.ui.part.Desk;
import org.briefingviewer.wording.EditWords;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.Speech;
import org.briefingviewer.wording.cited.CitedPassage;
import org.briefingviewer.wording.cited.Citing;
import org.briefingviewer.wording.cited.HtmlWriting;
import org.briefingviewer.wording.cited.PlainWriting;

/// Copies words of the shown article with all that must go along, as plain and as rich text.
public record SourcedCopy(ReadingSession session, Messages messages, Desk desk) {

  /// Copies a stretch of the shown article; does nothing while none is shown.
  ///
  /// @param said told that it was copied
  public void copy(TextSpan span, Consumer<String> said) {
    MarkedArticle marked = session.markedArticle();
    Briefing briefing = session.briefing();
    if (marked != null && briefing != null) {
      Speech speech = new Speech(messages);
      CitedPassage passage = new Citing(marked, briefing, speech).passage(span);
      desk.copy(new PlainWriting(speech).of(passage), new HtmlWriting(speech).of(passage));
      String words = EditWords.brief(span.of(marked.article().text()));
      said.accept(messages.text("out.copied", words, passage.figures().size()));
    }
  }
}

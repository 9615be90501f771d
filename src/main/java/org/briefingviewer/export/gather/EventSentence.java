// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.gather;

import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Event;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.course.EventWords;

/// Says on one line all that must go along with an event.
public record EventSentence(MessageSpeech speech) {

  /// Returns "27 March 2025 (stated): “…”; said by KCNA; checked by J. Kim, 28 March 2025".
  public String of(Event event) {
    String day =
        speech.text(
            event.basis() == Basis.STATED ? "cited.stated" : "cited.inferred",
            speech.date(event.date()));
    String words = speech.text("quoted", event.quote().words());
    String said = new EventWords(speech).said(event);
    return FigureSentence.oneLine(
        day
            + ": "
            + words
            + (said.isEmpty() ? "" : "; " + said)
            + "; "
            + speech.review(event.review()));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.course;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.treaty.TreatyStep;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// Who says an event, and which step of a treaty it is.
public record EventWords(MessageSpeech speech) {
  public EventWords(Messages messages) {
    this(new MessageSpeech(messages));
  }

  /// Returns "said by KCNA; step of a treaty: ratified (RU), “the partnership treaty”"; empty where
  /// the text names nobody and the event is no such step.
  public String said(Event event) {
    List<String> parts = new ArrayList<>();
    if (event.assessor() != null) {
      parts.add(by(event));
    }
    if (event.step() != null) {
      parts.add(step(event.step()));
    }
    return String.join("; ", parts);
  }

  /// Returns "said by KCNA", or that the article itself tells it.
  public String by(Event event) {
    return event.assessor() == null
        ? speech.text("course.event.nobody")
        : speech.text("course.event.by", speech.within(event.assessor()));
  }

  /// Returns "signed", "ratified (Russia)".
  ///
  /// @param party how the state is called that took the step alone, or null
  public String action(TreatyStep step, @Nullable String party) {
    String action = speech.text(step.action());
    return party == null ? action : speech.text("course.step.party", action, party);
  }

  /// Returns "step of a treaty: ratified (RU), “the partnership treaty”".
  public String step(TreatyStep step) {
    return speech.text("course.event.step", action(step, step.party()), step.treaty());
  }
}

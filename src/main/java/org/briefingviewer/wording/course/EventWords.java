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

  /// Something of an event that a person corrected.
  public record Corrected(String field, String before, String after) {}

  /// Returns in what two wordings of one event differ.
  public List<Corrected> corrected(Event before, Event after) {
    List<Corrected> all = new ArrayList<>();
    add(all, "correct.row.date", speech.date(before.date()), speech.date(after.date()));
    add(all, "ties.event.assessor", teller(before), teller(after));
    add(all, "ties.event.action", kind(before), kind(after));
    return all;
  }

  private void add(List<Corrected> all, String field, String before, String after) {
    if (!before.equals(after)) {
      all.add(new Corrected(speech.text(field), before, after));
    }
  }

  private String teller(Event event) {
    return event.assessor() == null
        ? speech.text("correct.said.none")
        : speech.within(event.assessor());
  }

  private String kind(Event event) {
    return event.step() == null ? speech.text("ties.event.action.none") : step(event.step());
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

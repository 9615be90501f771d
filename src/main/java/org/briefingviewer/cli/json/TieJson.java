// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.json;

import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Trend;
import org.briefingviewer.wording.part.TiePart;
import org.briefingviewer.wording.part.TieParts;
import tools.jackson.core.JsonGenerator;

/// Writes each part of a tie's state into its JSON object. Other programs read this form: it has
/// the same keys, whatever a text says.
record TieJson(JsonGenerator json, JsonPlaces text, TieState state)
    implements TiePart.Reader<JsonGenerator> {

  /// Writes the parts into an object that is open.
  ///
  /// @param trend what is said on the whole
  void write(Trend trend) {
    TieParts.of(state, trend).forEach(part -> part.read(this));
  }

  /// Between whom stands before, or names the object.
  @Override
  public JsonGenerator trend(TiePart.Trend part) {
    boolean action = part.trend() != part.trend().written();
    json.writeStringProperty("kind", action ? "action" : "trend");
    json.writeStringProperty("trend", JsonPlaces.lower(part.trend().written()));
    if (part.stance() == TieState.Stance.AIM) {
      json.writeBooleanProperty("aim", true);
    }
    return json;
  }

  /// Words that are no passage of their own stand in one: the evidence.
  @Override
  public JsonGenerator words(TiePart.Words part) {
    return json;
  }

  /// Whoever assesses it is named in the text, so the basis adds nothing.
  @Override
  public JsonGenerator assessed(TiePart.Assessed part) {
    text.string("assessor", part.assessor() == null ? null : part.assessor().name());
    if (part.party()) {
      json.writeBooleanProperty("party", true);
    }
    json.writeBooleanProperty("hedged", state.hedged());
    return text.string("asOf", part.asOf() == null ? null : part.asOf().iso());
  }

  /// The first passage, which says it.
  @Override
  public JsonGenerator evidence(TiePart.Evidence part) {
    EvidenceQuote first = part.quotes().getFirst();
    json.writeObjectPropertyStart("evidence");
    text.place(first.span());
    json.writeStringProperty("quote", first.words());
    return json.writeEndObject();
  }

  /// Nobody has looked at what was just found.
  @Override
  public JsonGenerator checked(TiePart.Checked part) {
    return json;
  }

  /// Nor corrected it.
  @Override
  public JsonGenerator corrected(TiePart.Corrected part) {
    return json;
  }
}

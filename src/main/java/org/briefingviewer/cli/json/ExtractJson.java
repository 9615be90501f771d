// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.json;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.briefingviewer.language.ReadLanguages;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ArticleTie;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.DroppedLine;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Trend;
import org.briefingviewer.model.omission.LeftOutShare;
import org.briefingviewer.model.treaty.TreatyStep;
import org.briefingviewer.wording.part.EstimatePart;
import org.briefingviewer.wording.part.EstimateParts;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes the findings of an article as one JSON line. Of a language that the program does not read
/// it says so, and has no panel: nothing was looked for. Offsets are Unicode code points,
/// half-open.
public final class ExtractJson {
  private final JsonFactory factory = new JsonFactory();

  /// Returns the line, with its end.
  ///
  /// @param pairs the ties that the panel shows
  public byte[] line(Article article, Findings findings, List<ActorPair> pairs) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (JsonGenerator json =
        factory.createGenerator(ObjectWriteContext.empty(), line, JsonEncoding.UTF8)) {
      new JsonLineWriter(
              json, JsonPlaces.of(json, article.text()), MarkedArticle.of(article, findings))
          .write(pairs);
    }
    line.write('\n');
    return line.toByteArray();
  }

  /// Returns what stands in place of findings for a line of input that cannot be searched, with its
  /// end. It says nothing of where the line stands, so that it is the same in any part.
  ///
  /// @param id of the line, or null where none is found
  public byte[] line(@Nullable String id, Problem problem) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (JsonGenerator json =
        factory.createGenerator(ObjectWriteContext.empty(), line, JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeStringProperty("id", id);
      json.writeStringProperty("error", problem.what() + " " + problem.remedy());
      json.writeEndObject();
    }
    line.write('\n');
    return line.toByteArray();
  }

  /// One line being written.
  private record JsonLineWriter(JsonGenerator json, JsonPlaces text, MarkedArticle marked) {

    void write(List<ActorPair> pairs) {
      Article article = marked.article();
      Findings findings = marked.findings();
      json.writeStartObject();
      json.writeStringProperty("id", article.id());
      text.array("quantities", findings.claims(), this::claim);
      text.array("ties", findings.tieStates(), this::tie);
      if (ReadLanguages.read(article.language())) {
        json.writeObjectPropertyStart("panel");
        pairs.forEach(pair -> panel(ArticleTie.of(article.id(), pair, findings.tieStates())));
        json.writeEndObject();
      }
      json.writeObjectPropertyStart("language");
      json.writeStringProperty("code", article.language());
      json.writeBooleanProperty("read", ReadLanguages.read(article.language()));
      json.writeEndObject();
      text.array("events", findings.events(), this::event);
      List<String> dropped = article.dropped().stream().map(DroppedLine::text).toList();
      text.array("dropped", dropped, json::writeString);
      json.writeNumberProperty("leftOutPercent", LeftOutShare.told(article));
      json.writeEndObject();
    }

    private void claim(Claim claim) {
      List<EstimatePart> parts =
          switch (claim) {
            case Estimate estimate -> EstimateParts.unrated(marked, null, estimate).list();
            case PlainFigure plain -> EstimateParts.of(plain);
          };
      new ClaimJson(json, text, claim, parts).write();
    }

    private void tie(TieState state) {
      json.writeStartObject();
      json.writeStringProperty("pair", state.pair().key());
      new TieJson(json, text, state).write(state.trend());
      json.writeEndObject();
    }

    /// What the window says of this article, null where nothing was found.
    private void panel(ArticleTie tie) {
      TieState state = tie.state();
      Trend trend = tie.trend();
      if (state == null || trend == null) {
        json.writeNullProperty(tie.pair().key());
        return;
      }
      json.writeObjectPropertyStart(tie.pair().key());
      new TieJson(json, text, state).write(trend);
      json.writeEndObject();
    }

    private void event(Event event) {
      json.writeStartObject();
      json.writeStringProperty("date", event.date().iso());
      json.writeStringProperty("basis", JsonPlaces.lower(event.basis()));
      text.place(event.quote().span());
      json.writeStringProperty("quote", event.quote().words());
      text.array("ties", event.ties().stream().map(ActorPair::key).toList(), json::writeString);
      text.string("assessor", event.assessor() == null ? null : event.assessor().name());
      TreatyStep step = event.step();
      if (step != null) {
        json.writeObjectPropertyStart("treatyStep");
        json.writeStringProperty("treaty", step.treaty());
        json.writeStringProperty("action", JsonPlaces.lower(step.action()));
        text.string("party", step.party());
        json.writeEndObject();
      }
      json.writeEndObject();
    }
  }
}

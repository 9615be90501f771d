// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.Tie;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Triangle;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `knowledge/ties.json`: the triangle, its ties and the events of all articles.
public final class KnowledgeWire {
  private KnowledgeWire() {}

  /// The parts of a [Knowledge] that this file holds.
  public record Ties(Triangle triangle, List<Tie> ties, List<Event> events) {}

  public static ObjectNode write(
      Knowledge knowledge, AgentTable agents, ArticleTexts texts, JsonRows rows) {
    ObjectNode file = JsonLdTerms.ours();
    FieldCodec.object(KnowledgeWire::triangle).put(file, "triangle", knowledge.triangle());
    ArrayNode ties = file.putArray("ties");
    for (Tie tie : knowledge.ties()) {
      ObjectNode object = ties.addObject();
      TieWire.pair(object.putArray("pair"), tie.pair());
      rows.put(
          object, "states", () -> tie.states().stream().map(state -> state(state, agents, texts)));
    }
    rows.put(
        file,
        "events",
        () -> knowledge.events().stream().map(event -> event(event, agents, texts)));
    return file;
  }

  private static ObjectNode event(Event event, AgentTable agents, ArticleTexts texts) {
    ObjectNode object = TieWire.write(event, agents);
    object.set("quote", AnnotationSelectors.write(event.quote(), texts));
    return object;
  }

  private static ObjectNode state(TieState state, AgentTable agents, ArticleTexts texts) {
    ObjectNode object = TieWire.write(state, agents);
    ArrayNode evidence = object.putArray("evidence");
    state.evidence().forEach(quote -> evidence.add(AnnotationSelectors.write(quote, texts)));
    return object;
  }

  /// Reads the file, in which ten thousand articles may have left their events.
  public static Ties read(String file, InputStream bytes, WireAgents agents, ArticleTexts texts) {
    JsonStream in = new JsonStream(file, bytes);
    List<Tie> ties = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    Triangle triangle = null;
    in.begin(file + "#");
    for (String name = in.next(); name != null; name = in.next()) {
      switch (name) {
        case "triangle" ->
            triangle = RecordForm.read(in.fields(file + "#/triangle"), KnowledgeWire::triangle);
        case "ties" -> in.each(file + "#/ties", where -> ties.add(tie(in, where, agents, texts)));
        case "events" ->
            in.each(file + "#/events", where -> events.add(event(in.fields(where), agents, texts)));
        default -> in.value();
      }
    }
    in.end();
    if (triangle == null) {
      throw new MalformedJson(file + "#", "The property triangle is missing.");
    }
    return new Ties(triangle, ties, events);
  }

  private static Tie tie(JsonStream in, String where, WireAgents agents, ArticleTexts texts) {
    List<TieState> states = new ArrayList<>();
    ObjectNode rest = JsonLdTerms.object();
    in.begin(where);
    for (String name = in.next(); name != null; name = in.next()) {
      if (name.equals("states")) {
        in.each(where + "/states", at -> states.add(state(in.fields(at), agents, texts)));
      } else {
        rest.set(name, in.value());
      }
    }
    return new Tie(TieWire.pair(new JsonFields(where, rest), "pair"), states);
  }

  private static TieState state(JsonFields state, WireAgents agents, ArticleTexts texts) {
    return TieWire.read(state, agents, evidence(state, texts));
  }

  private static Event event(JsonFields event, WireAgents agents, ArticleTexts texts) {
    return TieWire.read(event, agents, AnnotationSelectors.quote(event.child("quote"), texts));
  }

  private static List<EvidenceQuote> evidence(JsonFields state, ArticleTexts texts) {
    List<EvidenceQuote> evidence = new ArrayList<>();
    for (JsonFields quote : state.list("evidence")) {
      evidence.add(AnnotationSelectors.quote(quote, texts));
    }
    if (evidence.isEmpty()) {
      throw new MalformedJson(state.where(), "It has no evidence.");
    }
    return evidence;
  }

  private static Triangle triangle(RecordForm<Triangle> form) {
    List<Triangle.Actor> actors =
        form.need("actors", FieldCodec.list(KnowledgeWire::actor), Triangle::actors);
    if (actors.size() != 3) {
      throw new MalformedJson(form.fields().where(), "It has not exactly three actors.");
    }
    return new Triangle(actors);
  }

  private static Triangle.Actor actor(RecordForm<Triangle.Actor> form) {
    return new Triangle.Actor(
        form.need("id", FieldCodec.TEXT, Triangle.Actor::id),
        form.need("label", FieldCodec.TEXT, Triangle.Actor::label),
        form.need("names", AgentTable.ALIASES, Triangle.Actor::names));
  }
}

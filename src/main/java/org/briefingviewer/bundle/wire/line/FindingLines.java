// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire.line;

import static org.briefingviewer.bundle.wire.JsonLdTerms.put;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.briefingviewer.bundle.wire.ClaimForm;
import org.briefingviewer.bundle.wire.Json;
import org.briefingviewer.bundle.wire.JsonFields;
import org.briefingviewer.bundle.wire.JsonLdTerms;
import org.briefingviewer.bundle.wire.MalformedJson;
import org.briefingviewer.bundle.wire.TieWire;
import org.briefingviewer.bundle.wire.edit.TranslationsWire;
import org.briefingviewer.bundle.wire.web.DeliveredFindings;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.EstimateField;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads the lines that `export --to jsonl` writes. What says again in words what stands beside it
/// is not read; lines of types that bring nothing in are passed over.
public final class FindingLines {
  private static final String WORDS = "words";
  private static final String REVIEW = "review";

  private final Map<String, DeliveredFindings> byArticle = new LinkedHashMap<>();

  private FindingLines() {}

  /// Tells whether this is the first line of such a file.
  public static boolean begins(String line) {
    return line.startsWith("{\"type\": \"briefing\"") || line.startsWith("{\"type\":\"briefing\"");
  }

  /// Reads a file.
  ///
  /// @param file its name, for messages
  /// @throws MalformedJson when a line has not its form, naming the line and the place in it
  public static List<DeliveredFindings> read(String file, byte[] bytes) {
    List<JsonFields> lines = new ArrayList<>();
    int number = 0;
    for (String line : Json.utf8(file, bytes).split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        String where = file + ", line " + number;
        lines.add(JsonFields.of(where, line.getBytes(StandardCharsets.UTF_8)));
      }
    }
    return read(lines);
  }

  /// Reads lines that are at hand, articles before what was found in them.
  static List<DeliveredFindings> read(List<JsonFields> lines) {
    FindingLines reading = new FindingLines();
    lines.forEach(reading::take);
    return List.copyOf(reading.byArticle.values());
  }

  private void take(JsonFields line) {
    switch (line.text("type")) {
      case "article" -> {
        String text = line.textOrNull("text");
        String id = line.text("id");
        byArticle.putIfAbsent(id, DeliveredFindings.of(text == null ? "" : text, id));
        JsonFields join = line.childOrNull("translationOf");
        if (join != null) {
          of(id).translates(TranslationsWire.join(id, join));
        }
      }
      case "estimate" -> estimate(line, of(line));
      case "tie" -> tie(line, of(line));
      case "event" -> event(line, of(line));
      case "ruledOutTie" -> ruledOut(line, of(line));
      default -> {} // the briefing, works, articles that could not be read
    }
  }

  private DeliveredFindings of(JsonFields line) {
    return of(line.text("article"));
  }

  private DeliveredFindings of(String article) {
    return byArticle.computeIfAbsent(article, id -> DeliveredFindings.of("", id));
  }

  private static void said(String kind, JsonFields line, DeliveredFindings of) {
    of.say(
        kind,
        line.text("id"),
        line.texts("handling"),
        line.has("placeChanged") && line.flag("placeChanged"));
  }

  private void estimate(JsonFields line, DeliveredFindings of) {
    said("Estimate", line, of);
    ObjectNode claim = JsonLdTerms.object().put("id", line.text("id"));
    quantity(line, claim);
    ArrayNode hedges = claim.putArray("bv:hedges");
    for (JsonFields hedge : line.list("hedges")) {
      hedges.addObject().put(WORDS, hedge.text(WORDS)).put("kind", wire(hedge.text("kind")));
    }
    judged(line, claim);
    chain(line, claim);
    ArrayNode alsoSaid = claim.putArray("bv:alsoSaid");
    line.texts("alsoSaid").forEach(words -> alsoSaid.addObject().put(WORDS, words));
    ArrayNode others = claim.putArray("bv:alternatives");
    line.texts("setAgainst").forEach(others::add);
    put(claim, "bv:subsetOf", line.textOrNull("partOf"));
    claim.set("bv:review", review(line));
    of.claims().add(claim);
    for (JsonFields passage : line.list("passages")) {
      String part = passage.text("part");
      if (!part.equals("likelihood") && !part.equals("confidence")) {
        String name = part.equals("also_said") ? "alsoSaid" : part;
        of.mark("bv:Estimate", line.text("id"), name, passage.integer("index"), selector(passage));
      }
    }
    JsonFields rating = line.childOrNull("rating");
    if (rating != null) {
      of.rated(line.text("id"), new JsonFields(rating.where(), rated(rating)));
    }
  }

  private static void quantity(JsonFields line, ObjectNode claim) {
    JsonFields unit = line.child("unit");
    boolean money = unit.text("kind").equals("currency");
    claim.put("@type", money ? "MonetaryAmount" : "Observation");
    if (line.has("value2")) {
      claim.put("minValue", line.number("value")).put("maxValue", line.number("value2"));
    } else if (line.has("value")) {
      claim.put("value", line.number("value"));
    }
    String code = unit.textOrNull("code");
    claim.put(money ? "currency" : "unitText", code == null ? "" : code);
    claim.put("bv:unitKind", wire(unit.text("kind")));
    claim.put("bv:asWritten", line.text("asWritten"));
    claim.put("bv:bound", wire(line.text("bound")));
    claim.put("bv:direction", wire(line.text("direction")));
    if (line.has("scope")) {
      claim.putObject("observationAbout").put("name", line.text("scope"));
    }
    put(claim, "observationDate", line.textOrNull("asOf"));
  }

  private static void judged(JsonFields line, ObjectNode claim) {
    JsonFields likely = line.childOrNull("likelihood");
    if (likely != null) {
      ObjectNode written = claim.putObject("bv:likelihood").put(WORDS, likely.text(WORDS));
      JsonFields band = likely.childOrNull("band");
      if (band != null) {
        written
            .putObject("band")
            .put("low", band.integer("low"))
            .put("high", band.integer("high"))
            .put("scale", band.text("scale"))
            .put("origin", wire(band.text("from")));
      }
      written.set("selector", selector(passage(line, "likelihood")));
    }
    JsonFields sure = line.childOrNull("confidence");
    if (sure != null) {
      claim
          .putObject("bv:analyticConfidence")
          .put(WORDS, sure.text(WORDS))
          .put("level", wire(sure.text("level")))
          .set("selector", selector(passage(line, "confidence")));
    }
  }

  private static JsonFields passage(JsonFields line, String part) {
    for (JsonFields passage : line.list("passages")) {
      if (passage.text("part").equals(part)) {
        return passage;
      }
    }
    throw new MalformedJson(line.where() + "/passages", "There is none of the part " + part + ".");
  }

  /// A chain of which nothing is known is told by one gap without a role.
  private static void chain(JsonFields line, ObjectNode claim) {
    ArrayNode chain = claim.putArray(ClaimForm.LIST);
    for (JsonFields place : line.list("chain")) {
      String role = place.textOrNull("role");
      if (role == null) {
        continue;
      }
      ObjectNode written = chain.addObject();
      if (place.has("gap")) {
        written.put("bv:gap", wire(place.text("gap")));
        if (wire(Basis.STATED.name()).equals(place.textOrNull("basis"))) {
          written.put("bv:basis", wire(Basis.STATED.name()));
        }
      } else {
        written.set(ClaimForm.AGENT, agent(place, "agent", "agentId", "agentKind"));
        written.put("bv:basis", wire(place.text("basis")));
      }
      written.put("dcat:hadRole", "bv:" + wire(role));
    }
    JsonFields doubt = line.childOrNull("doubt");
    for (EstimateField field : EstimateField.values()) {
      if (doubt != null && doubt.has(field.name())) {
        claim.withObject("/bv:doubts").put(wire(field.name()), doubt.number(field.name()));
      }
    }
    if (line.has("sourceSure") && !line.flag("sourceSure")) {
      ObjectNode unsure = claim.putObject("bv:sourceUnsure");
      if (line.has("sourcePerhapsId")) {
        unsure.set(
            ClaimForm.AGENT, agent(line, "sourcePerhaps", "sourcePerhapsId", "sourcePerhapsKind"));
      }
    }
  }

  private static ObjectNode agent(JsonFields of, String name, String id, String kind) {
    return JsonLdTerms.object()
        .put("id", of.text(id))
        .put("name", of.text(name))
        .put("kind", wire(of.text(kind)));
  }

  private static ObjectNode review(JsonFields line) {
    JsonFields said = line.child(REVIEW);
    ObjectNode review = verdict(said);
    List<JsonFields> earlier = said.list("earlier");
    if (!earlier.isEmpty()) {
      ArrayNode before = review.putArray("earlier");
      earlier.forEach(each -> before.add(verdict(each)));
    }
    return review;
  }

  private static ObjectNode verdict(JsonFields said) {
    ObjectNode verdict = JsonLdTerms.object().put("state", wire(said.text("state")));
    put(verdict, "by", said.textOrNull("by"));
    put(verdict, "on", said.textOrNull("on"));
    if ("in_bulk".equals(said.textOrNull("care"))) {
      verdict.put("care", "in-bulk");
    }
    JsonFields brought = said.childOrNull("broughtIn");
    if (brought != null) {
      verdict.putObject("broughtIn").put("by", brought.text("by")).put("on", brought.text("on"));
    }
    return verdict;
  }

  private static ObjectNode rated(JsonFields rating) {
    String code = rating.text("code");
    ObjectNode written = JsonLdTerms.object();
    String letter = code.replaceAll("[0-9]", "");
    String number = code.replaceAll("[^0-9]", "");
    put(written, "reliability", letter.isEmpty() ? null : letter);
    if (!number.isEmpty() && number.length() < 3) {
      written.put("credibility", Integer.parseInt(number));
    }
    return written.put("by", rating.text("by")).put("on", rating.text("on"));
  }

  private void tie(JsonFields line, DeliveredFindings of) {
    said("TieState", line, of);
    ObjectNode state = JsonLdTerms.object().put("id", line.text("id"));
    pair(state.putArray("pair"), line.where() + "/pair", line.text("pair"));
    state.put("trend", wire(line.text("trend"))).put(WORDS, line.text(WORDS));
    if (line.has("assessorId")) {
      state.set(TieWire.ASSESSOR, agent(line, "assessor", "assessorId", "assessorKind"));
    }
    put(state, "side", line.textOrNull("assessorSide"));
    state.put("basis", wire(line.text("basis")));
    put(state, "asOf", line.textOrNull("asOf"));
    state.put("hedged", line.flag("hedged")).set("review", review(line));
    if (line.has("kind")) {
      state.put("action", wire(line.text("kind")).equals("action"));
    }
    if (line.has("aim")) {
      state.put("aim", line.flag("aim"));
    }
    ArrayNode evidence = state.putArray("evidence");
    for (JsonFields passage : line.list("passages")) {
      ObjectNode quote = evidence.addObject().put(WORDS, passage.text(WORDS));
      if (passage.text("article").equals(line.text("article"))) {
        of.mark("bv:TieState", line.text("id"), "evidence", evidence.size() - 1, selector(passage));
      } else {
        quote.put("article", passage.text("article")).set("selector", selector(passage));
      }
    }
    of.found("tieStates").add(state);
  }

  private void event(JsonFields line, DeliveredFindings of) {
    said("Event", line, of);
    ObjectNode event =
        JsonLdTerms.object()
            .put("id", line.text("id"))
            .put("date", line.text("date"))
            .put("basis", wire(line.text("dateBasis")));
    ArrayNode ties = event.putArray("ties");
    line.texts("ties").forEach(key -> pair(ties.addArray(), line.where() + "/ties", key));
    if (line.has("assessorId")) {
      event.set(TieWire.ASSESSOR, agent(line, "assessor", "assessorId", "assessorKind"));
    }
    JsonFields step = line.childOrNull(TieWire.STEP);
    if (step != null) {
      ObjectNode written = event.putObject(TieWire.STEP).put("treaty", step.text("treaty"));
      written.put("action", wire(step.text("action")));
      put(written, "party", step.textOrNull("party"));
    }
    event.set("review", review(line));
    event.putObject("quote").put(WORDS, line.text(WORDS));
    of.mark("bv:Event", line.text("id"), "whole", 0, selector(passage(line, "whole")));
    of.found("events").add(event);
  }

  private static void ruledOut(JsonFields line, DeliveredFindings of) {
    ObjectNode ruled = JsonLdTerms.object();
    pair(ruled.putArray("pair"), line.where() + "/pair", line.text("pair"));
    JsonFields by = line.child(REVIEW);
    of.found("ruledOut").add(ruled.put("by", by.text("by")).put("on", by.text("on")));
  }

  /// The ids of actors have no hyphen but the one between them.
  private static void pair(ArrayNode pair, String where, String key) {
    String[] both = key.split("-", -1);
    if (both.length != 2) {
      throw new MalformedJson(where, "It is not a pair of two actors with a hyphen between.");
    }
    pair.add(both[0]).add(both[1]);
  }

  private static ArrayNode selector(JsonFields passage) {
    ArrayNode both = JsonNodeFactory.instance.arrayNode();
    both.addObject().put("type", "TextQuoteSelector").put("exact", passage.text(WORDS));
    both.addObject()
        .put("type", "TextPositionSelector")
        .put("start", passage.integer("start"))
        .put("end", passage.integer("end"));
    return both;
  }

  /// Returns a constant as the files write it.
  private static String wire(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire.web;

import java.util.List;
import java.util.Map;
import org.briefingviewer.bundle.wire.ClaimForm;
import org.briefingviewer.bundle.wire.JsonFields;
import org.briefingviewer.bundle.wire.JsonLdTerms;
import org.briefingviewer.bundle.wire.RatingsWire;
import org.briefingviewer.bundle.wire.TieWire;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.Rating;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.RuledOutTie;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Nodes of what one article's files say. A word of theirs that stands without a prefix gets that
/// of its standard: schema.org's in a quantity, ours elsewhere.
///
/// @param articleId the article that things stand in
public record WebNodes(WebIris iris, String articleId) {
  /// The property that has the id of a thing in its files.
  public static final String LOCAL = "schema:identifier";

  static final String COUNTERPART = "bv:counterpart";

  /// How an article's node says whose translation it is, as the briefing's own file does.
  public static final String TRANSLATION = "bv:translationOf";

  static final String OURS = "bv:";
  static final String SCHEMA = "schema:";

  private static final String PROGRAM = "urn:briefing:viewer";
  private static final String PROGRAM_NAME = "Briefing Viewer";
  private static final String PERSON = "prov:Person";

  /// Returns the context of every annotation: that of the standard, and the prefixes that are used
  /// beside it.
  public static ArrayNode context() {
    ArrayNode context = JsonNodeFactory.instance.arrayNode();
    ObjectNode terms =
        context
            .add("http://www.w3.org/ns/anno.jsonld")
            .addObject()
            .put("schema", "https://schema.org/")
            .put("prov", "http://www.w3.org/ns/prov#")
            .put("dcat", "http://www.w3.org/ns/dcat#")
            .put("bv", JsonLdTerms.OURS);
    terms.putObject("dcat:hadRole").put("@type", "@id");
    terms.putObject("bv:pair").put("@container", "@list");
    return context;
  }

  /// Returns the node of an estimate.
  ///
  /// @param claim as `knowledge/estimates` has it, its agents written out
  public ObjectNode estimate(ObjectNode claim) {
    String type = SCHEMA + claim.path("@type").asString();
    ObjectNode node = thing(claim, "estimate");
    node.putArray("type").add("bv:Estimate").add(type).add("prov:Entity");
    for (Map.Entry<String, JsonNode> property : claim.properties()) {
      String name = property.getKey();
      JsonNode value = property.getValue();
      switch (name) {
        case "id", "@type" -> {}
        case ClaimForm.LIST -> node.set(name, chain(value));
        case "bv:alternatives" -> {
          ArrayNode others = node.putArray(name);
          value.forEach(id -> others.add(other(id.stringValue())));
        }
        case "bv:subsetOf" -> node.set(name, other(value.stringValue()));
        case "observationAbout" ->
            node.putObject(SCHEMA + name)
                .put("type", "schema:Thing")
                .set("schema:name", value.get("name"));
        default -> node.set(name.startsWith(OURS) ? name : SCHEMA + name, plain(value));
      }
    }
    return node;
  }

  /// Returns the node of a state of a tie or of an event.
  ///
  /// @param type "TieState" or "Event"
  /// @param found as `bv:found` has it, its agents written out
  public ObjectNode found(String type, ObjectNode found) {
    ObjectNode node = thing(found, type);
    node.putArray("type").add(OURS + type).add("prov:Entity");
    for (Map.Entry<String, JsonNode> property : found.properties()) {
      JsonNode value = property.getValue();
      switch (property.getKey()) {
        case "id" -> {}
        case TieWire.ASSESSOR -> node.set(OURS + TieWire.ASSESSOR, agent(value));
        case "ties" -> {
          ArrayNode ties = node.putArray("bv:ties");
          value.forEach(pair -> ties.addObject().set("bv:pair", pair));
        }
        default -> node.set(OURS + property.getKey(), plain(value));
      }
    }
    return node;
  }

  /// Returns the node of a person's decision that the article does not speak of a tie.
  public ObjectNode ruledOut(RuledOutTie ruled) {
    ObjectNode node =
        JsonLdTerms.object()
            .put("id", iri("RuledOutTie", ruled.pair().key()))
            .put("type", "bv:RuledOutTie");
    TieWire.pair(node.putArray("bv:pair"), ruled.pair());
    return node.put("bv:by", ruled.by()).put("bv:on", ruled.on().toString());
  }

  /// Adds to an estimate how a person rated it.
  public void rated(ObjectNode estimate, Rating rating) {
    ObjectNode object = JsonLdTerms.object();
    RatingsWire.write(object, rating);
    estimate.set("bv:rating", plain(object));
  }

  private ObjectNode thing(ObjectNode object, String kind) {
    String id = object.path("id").asString();
    return JsonLdTerms.object().put("id", iri(kind, id)).put(LOCAL, id);
  }

  /// Returns the IRI of a thing in this article.
  public String iri(String kind, String id) {
    return iris.of(articleId, kind, id);
  }

  private ObjectNode other(String estimate) {
    return JsonLdTerms.object().put("id", iri("estimate", estimate)).put(LOCAL, estimate);
  }

  /// Says of an estimate which one of an original or a translation it is.
  public void counterparts(ObjectNode node, List<EstimateId> of) {
    for (EstimateId each : of) {
      node.withArray(COUNTERPART)
          .addObject()
          .put("id", iris.of(each.articleId(), "estimate", each.estimateId()))
          .put(LOCAL, each.estimateId());
    }
  }

  /// The order of a chain is told in each place of it, since a graph keeps none.
  private ArrayNode chain(JsonNode places) {
    ArrayNode chain = JsonNodeFactory.instance.arrayNode();
    for (JsonNode place : places) {
      ObjectNode node = chain.addObject().put("bv:position", chain.size());
      for (Map.Entry<String, JsonNode> property : place.properties()) {
        switch (property.getKey()) {
          case "@type" -> node.set("type", property.getValue());
          case ClaimForm.AGENT -> node.set(ClaimForm.AGENT, agent(property.getValue()));
          default -> node.set(property.getKey(), property.getValue());
        }
      }
    }
    return chain;
  }

  private ObjectNode agent(JsonNode agent) {
    String id = agent.path("id").asString();
    String kind = agent.path("kind").asString();
    ObjectNode node = JsonLdTerms.object().put("id", iris.of("agent", id)).put(LOCAL, id);
    ArrayNode types = node.putArray("type").add("prov:Agent");
    switch (kind) {
      case "person" -> types.add(PERSON).add("schema:Person");
      case "body" -> types.add("prov:Organization").add("schema:Organization");
      case "state" -> types.add("prov:Organization").add("schema:Country");
      default -> {} // what it is says the kind alone
    }
    node.put("bv:kind", kind).set("schema:name", agent.get("name"));
    if (agent.has("aliases")) {
      ArrayNode names = node.putArray("schema:alternateName");
      for (JsonNode alias : agent.path("aliases")) {
        ObjectNode name = names.addObject();
        name.set("@value", alias.get("name"));
        name.set("@language", alias.get("language"));
      }
    }
    return node;
  }

  /// Puts our prefix before each word, but for what stands in a selector.
  private JsonNode plain(JsonNode value) {
    if (value.isArray()) {
      ArrayNode list = JsonNodeFactory.instance.arrayNode();
      value.forEach(each -> list.add(plain(each)));
      return list;
    }
    if (!value.isObject()) {
      return value;
    }
    ObjectNode node = JsonLdTerms.object();
    for (Map.Entry<String, JsonNode> property : value.properties()) {
      switch (property.getKey()) {
        case "selector" -> node.set("selector", property.getValue());
        case ClaimForm.AGENT -> node.set(ClaimForm.AGENT, agent(property.getValue()));
        default -> node.set(OURS + property.getKey(), plain(property.getValue()));
      }
    }
    return node;
  }

  /// Returns the acts of persons on something, the oldest first, as PROV has them; of what nobody
  /// looked at, that the program proposes it.
  public ArrayNode acts(Review review) {
    ArrayNode acts = JsonNodeFactory.instance.arrayNode();
    if (review.verdicts().isEmpty()) {
      acts.addObject()
          .put("type", "prov:Activity")
          .put("bv:state", word(review.state()))
          .putObject("prov:wasAssociatedWith")
          .put("id", PROGRAM)
          .put("type", "prov:SoftwareAgent")
          .put("schema:name", PROGRAM_NAME);
    }
    for (Review.Verdict verdict : review.verdicts()) {
      ObjectNode act =
          acts.addObject()
              .put("type", "prov:Activity")
              .put("bv:state", word(verdict.state()))
              .put("bv:care", word(verdict.care()))
              .put("dcterms:date", verdict.on().toString());
      if (verdict.broughtIn() != null) {
        act.set(
            "bv:broughtInBy",
            person(verdict.broughtIn().by(), List.of(PERSON, "schema:Person"), "schema:name"));
        act.put("bv:broughtInOn", verdict.broughtIn().on().toString());
      }
      act.set(
          "prov:wasAssociatedWith",
          person(verdict.by(), List.of(PERSON, "schema:Person"), "schema:name"));
    }
    return acts;
  }

  /// Returns whom an annotation is by: the newest person to have judged it, else the program that
  /// proposes it.
  public ObjectNode creator(Review review) {
    String by = review.broughtIn() == null ? review.by() : review.broughtIn().by();
    return by == null ? program() : person(by, List.of("Person"), "name");
  }

  public static ObjectNode program() {
    return JsonLdTerms.object()
        .put("id", PROGRAM)
        .put("type", "Software")
        .put("name", PROGRAM_NAME);
  }

  private ObjectNode person(String name, List<String> types, String naming) {
    ObjectNode node = JsonLdTerms.object().put("id", iris.of("person", name));
    if (types.size() == 1) {
      node.put("type", types.getFirst());
    } else {
      ArrayNode list = node.putArray("type");
      types.forEach(list::add);
    }
    return node.put(naming, name);
  }

  private static String word(Enum<?> constant) {
    return JsonFields.wire(constant);
  }
}

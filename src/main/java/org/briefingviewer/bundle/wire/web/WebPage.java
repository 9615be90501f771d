// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.bundle.wire.ClaimForm;
import org.briefingviewer.bundle.wire.Json;
import org.briefingviewer.bundle.wire.JsonFields;
import org.briefingviewer.bundle.wire.JsonLdTerms;
import org.briefingviewer.bundle.wire.MalformedJson;
import org.briefingviewer.bundle.wire.TieWire;
import org.briefingviewer.bundle.wire.edit.TranslationsWire;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Annotations that come back, in the form in which an article's files have them: what [WebNodes]
/// made of these, undone. What other programs annotated says nothing of ours; it is counted.
public final class WebPage {
  private static final String OURS = WebNodes.OURS;
  private static final String SCHEMA = WebNodes.SCHEMA;

  private final Map<String, DeliveredFindings> byText = new LinkedHashMap<>();
  private final Map<String, String> articles = new HashMap<>();
  private final Set<String> told = new HashSet<>();
  private int foreign;

  private WebPage() {}

  private static boolean is(JsonNode root) {
    if (root.isArray()) {
      return !root.isEmpty() && is(root.get(0));
    }
    String type = root.path("type").asString("");
    return type.equals("Annotation")
        || type.equals("AnnotationPage")
        || type.equals("AnnotationCollection");
  }

  /// Reads annotations: one, a page, a collection or a list of such.
  ///
  /// @param file its name, for messages
  /// @return null when it is JSON of another kind
  /// @throws MalformedJson when they have not the form that [WebNodes] gives them, naming the place
  public static @Nullable WebPage read(String file, byte[] bytes) {
    JsonNode root = Json.parse(file, bytes);
    return is(root) ? read(file, root) : null;
  }

  private static WebPage read(String file, JsonNode root) {
    WebPage page = new WebPage();
    String at = file + "#";
    for (JsonNode part : root.path("prov:wasDerivedFrom").path("schema:hasPart")) {
      String text = part.path("dcat:distribution").path("id").asString("");
      String id = part.path(WebNodes.LOCAL).asString("");
      page.articles.putIfAbsent(text, id);
      if (part.path(WebNodes.TRANSLATION).isObject()) {
        JsonFields join = new JsonFields(at + id, part.path(WebNodes.TRANSLATION));
        page.of(text).translates(TranslationsWire.join(id, join));
      }
    }
    if (root.isArray()) {
      page.items(at, root);
    } else {
      switch (root.path("type").asString("")) {
        case "AnnotationCollection" ->
            page.items(at + "/first/items", root.path("first").path("items"));
        case "AnnotationPage" -> page.items(at + "/items", root.path("items"));
        default -> page.item(new JsonFields(at, root));
      }
    }
    return page;
  }

  /// Returns what came, a text each.
  public List<DeliveredFindings> texts() {
    return List.copyOf(byText.values());
  }

  /// Returns how many annotations are other programs'.
  public int foreign() {
    return foreign;
  }

  private void items(String at, JsonNode items) {
    int index = 0;
    for (JsonNode item : items) {
      item(new JsonFields(at + "/" + index++, item));
    }
  }

  private void item(JsonFields item) {
    JsonFields node = null;
    for (JsonFields body : bodies(item)) {
      if (ourType(body.node()) != null) {
        node = body;
      }
    }
    if (node == null) {
      foreign++;
      return;
    }
    JsonNode target = item.get("target");
    String text = target == null ? "" : source(target);
    DeliveredFindings of = of(text);
    String type = String.valueOf(ourType(node.node()));
    if (type.equals("bv:RuledOutTie")) {
      of.found("ruledOut").add(unprefixed(node.node()));
      return;
    }
    String id = node.text(WebNodes.LOCAL);
    if (told.add(text + "\n" + type + "\n" + id)) {
      thing(type, node, of, item);
    }
    if (target != null && target.isObject() && item.has("bv:part")) {
      mark(type, id, item, of);
    }
  }

  private DeliveredFindings of(String text) {
    return byText.computeIfAbsent(
        text, iri -> DeliveredFindings.of(iri, articles.getOrDefault(iri, "")));
  }

  private static List<JsonFields> bodies(JsonFields item) {
    JsonNode body = item.get("body");
    List<JsonFields> bodies = new ArrayList<>();
    if (body != null && body.isObject()) {
      bodies.add(item.child("body"));
    } else if (body != null && body.isArray()) {
      int index = 0;
      for (JsonNode each : body) {
        String where = item.where() + "/body/" + index++;
        if (each.isObject()) {
          bodies.add(new JsonFields(where, each));
        }
      }
    }
    return bodies;
  }

  private static @Nullable String ourType(JsonNode node) {
    JsonNode types = node.path("type");
    for (JsonNode type :
        types.isArray() ? types : JsonNodeFactory.instance.arrayNode().add(types)) {
      if (type.asString("").startsWith(OURS)) {
        return type.asString();
      }
    }
    return null;
  }

  private static String source(JsonNode target) {
    if (target.isString()) {
      return target.stringValue();
    }
    JsonNode source = target.path("source");
    return source.isObject() ? source.path("id").asString("") : source.asString("");
  }

  private void thing(String type, JsonFields node, DeliveredFindings of, JsonFields item) {
    String id = node.text(WebNodes.LOCAL);
    List<String> marks = item.has("bv:handling") ? item.texts("bv:handling") : List.of();
    of.say(type.substring(OURS.length()), id, marks, item.has("bv:placeChanged"));
    switch (type) {
      case "bv:Estimate" -> {
        of.claims().add(claim(node));
        if (node.has("bv:rating")) {
          JsonFields rating = node.child("bv:rating");
          of.rated(id, new JsonFields(rating.where(), unprefixed(rating.node())));
        }
      }
      case "bv:TieState" -> of.found("tieStates").add(found(node));
      case "bv:Event" -> of.found("events").add(found(node));
      default -> throw new MalformedJson(node.where() + "/type", "There is no " + type + ".");
    }
  }

  private static void mark(String type, String id, JsonFields item, DeliveredFindings of) {
    String part = item.text("bv:part");
    int index = item.has("bv:index") ? item.integer("bv:index") : 0;
    JsonNode selector = item.child("target").get("selector");
    if (selector == null) {
      throw new MalformedJson(item.where() + "/target", "The property selector is missing.");
    }
    of.mark(type, id, part, index, selector);
  }

  private static ObjectNode claim(JsonFields node) {
    ObjectNode claim = JsonLdTerms.object().put("id", node.text(WebNodes.LOCAL));
    for (JsonNode type : node.node().path("type")) {
      if (type.asString("").startsWith(SCHEMA)) {
        claim.put("@type", type.asString().substring(SCHEMA.length()));
      }
    }
    for (Map.Entry<String, JsonNode> property : node.node().properties()) {
      String name = property.getKey();
      JsonNode value = property.getValue();
      switch (name) {
        case "id",
            "type",
            WebNodes.LOCAL,
            WebNodes.COUNTERPART,
            "bv:rating",
            "prov:wasGeneratedBy" -> {}
        case ClaimForm.LIST -> claim.set(name, chain(value));
        case "bv:alternatives" -> {
          ArrayNode ids = claim.putArray(name);
          value.forEach(other -> ids.add(other.path(WebNodes.LOCAL).asString()));
        }
        case "bv:subsetOf" -> claim.put(name, value.path(WebNodes.LOCAL).asString());
        default ->
            claim.set(
                name.startsWith(SCHEMA) ? name.substring(SCHEMA.length()) : name,
                unprefixed(value));
      }
    }
    return claim;
  }

  private static ArrayNode chain(JsonNode places) {
    List<JsonNode> ordered = new ArrayList<>();
    (places.isArray() ? places : JsonNodeFactory.instance.arrayNode().add(places))
        .forEach(ordered::add);
    ordered.sort(Comparator.comparingInt(place -> place.path("bv:position").asInt(0)));
    ArrayNode chain = JsonNodeFactory.instance.arrayNode();
    for (JsonNode place : ordered) {
      ObjectNode written = chain.addObject();
      place
          .properties()
          .forEach(
              property ->
                  written.set(
                      property.getKey(),
                      property.getKey().equals(ClaimForm.AGENT)
                          ? agent(property.getValue())
                          : property.getValue()));
    }
    return chain;
  }

  private static ObjectNode found(JsonFields node) {
    ObjectNode found = JsonLdTerms.object().put("id", node.text(WebNodes.LOCAL));
    for (Map.Entry<String, JsonNode> property : node.node().properties()) {
      String name = property.getKey();
      JsonNode value = property.getValue();
      switch (name) {
        case "bv:assessor" -> found.set(TieWire.ASSESSOR, agent(value));
        case "bv:ties" -> {
          ArrayNode ties = found.putArray("ties");
          value.forEach(tie -> ties.add(tie.path("bv:pair")));
        }
        default -> {
          if (name.startsWith(OURS)) {
            found.set(name.substring(OURS.length()), unprefixed(value));
          }
        }
      }
    }
    return found;
  }

  private static JsonNode agent(JsonNode node) {
    if (!node.isObject()) {
      return node;
    }
    ObjectNode agent = JsonLdTerms.object();
    agent.set("id", node.path(WebNodes.LOCAL));
    agent.set("name", node.path("schema:name"));
    agent.set("kind", node.path("bv:kind"));
    ArrayNode aliases = agent.putArray("aliases");
    for (JsonNode name : node.path("schema:alternateName")) {
      ObjectNode alias = aliases.addObject();
      alias.set("name", name.path("@value"));
      alias.set("language", name.path("@language"));
    }
    return agent;
  }

  /// Takes our prefixes and schema.org's away from each word, but in a selector.
  private static JsonNode unprefixed(JsonNode value) {
    if (value.isArray()) {
      ArrayNode list = JsonNodeFactory.instance.arrayNode();
      value.forEach(each -> list.add(unprefixed(each)));
      return list;
    }
    if (!value.isObject()) {
      return value;
    }
    ObjectNode node = JsonLdTerms.object();
    for (Map.Entry<String, JsonNode> property : value.properties()) {
      String name = property.getKey();
      JsonNode inside = property.getValue();
      if (name.equals("selector")) {
        node.set(name, inside);
      } else if (name.equals(ClaimForm.AGENT)) {
        node.set(name, agent(inside));
      } else if (name.startsWith(OURS)) {
        node.set(name.substring(OURS.length()), unprefixed(inside));
      } else if (name.startsWith(SCHEMA)) {
        node.set(name.substring(SCHEMA.length()), unprefixed(inside));
      }
    }
    return node;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.bundle.wire.AgentTable;
import org.briefingviewer.bundle.wire.ArticleTexts;
import org.briefingviewer.bundle.wire.FindingsReader;
import org.briefingviewer.bundle.wire.JsonFields;
import org.briefingviewer.bundle.wire.JsonLdTerms;
import org.briefingviewer.bundle.wire.JsonPrinter;
import org.briefingviewer.bundle.wire.MalformedJson;
import org.briefingviewer.bundle.wire.RatingsWire;
import org.briefingviewer.bundle.wire.RecordForm;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Rating;
import org.briefingviewer.model.translation.Translation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What somebody found in one text, as it comes in from outside in whatever format: gathered into
/// the two files that a briefing has of an article, and read as these are, so that each mark is
/// looked up in the text at hand. For one thread.
public final class DeliveredFindings {
  private final String text;
  private final String articleId;
  private final ObjectNode file = JsonLdTerms.schemaOrg();
  private final ObjectNode page = JsonLdTerms.object();
  private final Map<String, List<String>> handling = new HashMap<>();
  private final Set<String> unsettled = new HashSet<>();
  private final Map<String, JsonFields> ratings = new LinkedHashMap<>();
  private final List<Problem> astray = new ArrayList<>();
  private @Nullable Translation join;

  private DeliveredFindings(String text, String articleId) {
    this.text = text;
    this.articleId = articleId;
    file.putArray("bv:claims");
    ObjectNode found = file.putObject("bv:found");
    for (String list : List.of("tieStates", "events", "ruledOut")) {
      found.putArray(list);
    }
    page.putArray("items");
  }

  /// Begins with nothing.
  ///
  /// @param text the IRI of the text, or empty when it is not known
  /// @param articleId the article's id where it was found, or empty when that is not known
  public static DeliveredFindings of(String text, String articleId) {
    return new DeliveredFindings(text, articleId);
  }

  /// Returns the IRI of the text, or nothing.
  public String text() {
    return text;
  }

  /// Returns the id that the article had, or nothing.
  public String articleId() {
    return articleId;
  }

  /// Returns the estimates, as `knowledge/estimates` has them, to add to.
  public ArrayNode claims() {
    return (ArrayNode) file.path("bv:claims");
  }

  /// Returns a list of `bv:found`, to add to: "tieStates", "events", "ruledOut".
  public ArrayNode found(String list) {
    return (ArrayNode) file.path("bv:found").path(list);
  }

  /// Says of a thing what its file does not.
  ///
  /// @param kind "Estimate", "TieState" or "Event"
  /// @param marks the handling marks that held for it
  /// @param placeChanged whether it stood on similar words that nobody has confirmed
  public void say(String kind, String id, List<String> marks, boolean placeChanged) {
    handling.put(kind + "#" + id, List.copyOf(marks));
    if (placeChanged) {
      unsettled.add(kind + "#" + id);
    }
  }

  /// Says how an estimate was rated.
  ///
  /// @param rating with its place in what comes, for messages
  public void rated(String estimate, JsonFields rating) {
    ratings.put(estimate, rating);
  }

  /// Says whose translation the article is, by the ids that both had.
  public void translates(Translation of) {
    join = of;
  }

  /// Returns whose translation the article is, by the ids that both had; null where none is told.
  public @Nullable Translation translation() {
    return join;
  }

  /// Says of something in what comes that it belongs to nothing there.
  public void stray(Problem problem) {
    astray.add(problem);
  }

  /// Returns what belongs to nothing.
  public List<Problem> astray() {
    return List.copyOf(astray);
  }

  /// Adds where a part of a thing stands.
  ///
  /// @param type "bv:Estimate", "bv:TieState" or "bv:Event"
  /// @param selector both selectors
  public void mark(String type, String id, String part, int index, JsonNode selector) {
    ObjectNode item = ((ArrayNode) page.path("items")).addObject();
    item.put("id", part + "/" + index);
    item.putObject("body")
        .put("id", thing(id))
        .put("type", type)
        .put("bv:part", part)
        .put("bv:index", index);
    item.putObject("target").set("selector", selector);
  }

  /// Returns the handling marks that held for a thing.
  public List<String> handling(String kind, String id) {
    return handling.getOrDefault(kind + "#" + id, List.of());
  }

  /// Returns whether a thing stood on similar words that nobody has confirmed.
  public boolean unsettled(String kind, String id) {
    return unsettled.contains(kind + "#" + id);
  }

  /// Looks everything up in an article.
  ///
  /// @param known agents of that article by their ids: not every format brings all their names
  ///   along
  public MarkedArticle in(Article article, ArticleTexts texts, Map<String, Agent> known) {
    complete(file, known);
    RespeltNumbers.quote(article, page, claims());
    return FindingsReader.read(
        article,
        new JsonFields(article.id() + "#", file),
        JsonPrinter.bytes(page),
        new AgentTable(List.of()),
        texts);
  }

  /// Spells out the agents that came without their other names, where one of that id, name and kind
  /// is known.
  private static void complete(JsonNode node, Map<String, Agent> known) {
    if (node instanceof ObjectNode object
        && object.has("name")
        && object.has("kind")
        && !object.has("aliases")) {
      Agent agent = known.get(object.path("id").asString(""));
      if (agent != null
          && agent.name().equals(object.path("name").asString())
          && JsonFields.wire(agent.kind()).equals(object.path("kind").asString())) {
        object.setAll(AgentTable.object(agent));
      }
    }
    node.forEach(each -> complete(each, known));
  }

  /// Returns how estimates were rated.
  ///
  /// @param told where what is no rating is told, one by one
  public List<Rating> ratings(String article, List<Problem> told) {
    List<Rating> read = new ArrayList<>();
    ratings.forEach(
        (estimate, rating) -> {
          try {
            EstimateId of = new EstimateId(article, estimate);
            read.add(RecordForm.read(rating, form -> RatingsWire.rating(form, of, null, null)));
          } catch (IllegalArgumentException e) {
            MalformedJson malformed = MalformedJson.of(rating.where(), e);
            told.add(
                new Problem(
                    malformed.where(),
                    "The rating does not come in. " + malformed.what(),
                    "Mend it there, or rate the estimate here."));
          }
        });
    return read;
  }

  /// Returns how a mark names the thing of that id.
  static String thing(String id) {
    return "../knowledge/estimates/x.json#"
        + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

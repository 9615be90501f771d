// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.w3c;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefingviewer.bundle.wire.AgentTable;
import org.briefingviewer.bundle.wire.FindingsWriter;
import org.briefingviewer.bundle.wire.JsonLdTerms;
import org.briefingviewer.bundle.wire.web.WebIris;
import org.briefingviewer.bundle.wire.web.WebNodes;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.gather.FindingMarks;
import org.briefingviewer.export.gather.OrderedArticles;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.RuledOutTie;
import org.briefingviewer.model.TieState;
import org.briefingviewer.wording.compare.JoinedFigures;
import org.briefingviewer.wording.part.EstimateParts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The annotations of one article: an annotation for each passage that its files mark. The one that
/// marks a thing as a whole has all that is known of it; those of its hedges, sources and the like
/// name it.
final class ArticleAnnotations {
  private final ExportOrder order;
  private final MarkedArticle marked;
  private final OrderedArticles articles;
  private final WebNodes nodes;
  private final MarkWords words;
  private final String text;
  private final List<ObjectNode> items = new ArrayList<>();

  /// What is said of a thing, by its kind and id as the files mark it.
  private final Map<String, Thing> things = new HashMap<>();

  /// A thing that annotations are about.
  ///
  /// @param node all that is known of it
  /// @param inWords the same for people
  private record Thing(Finding finding, ObjectNode node, String inWords) {}

  ArticleAnnotations(
      ExportOrder order, MarkedArticle marked, OrderedArticles articles, WebNodes nodes) {
    this.order = order;
    this.marked = marked;
    this.articles = articles;
    this.nodes = nodes;
    this.words = new MarkWords(order.speech(), articles.tieSentence());
    this.text = WebIris.ofText(marked.article().text());
    gather();
  }

  /// Returns the annotations, those of one thing one behind the other.
  List<ObjectNode> items() {
    return items;
  }

  private void gather() {
    Findings all = marked.findings();
    List<EstimateParts> estimates = articles.estimates(marked);
    Findings leaving =
        new Findings(leaving(all.estimates()), standing(all.tieStates()), standing(all.events()));
    FindingsWriter writer =
        new FindingsWriter(
            marked.article().id(),
            marked.article().text(),
            new AgentTable(List.of()),
            this::textOf);
    ObjectNode file = writer.write(leaving);
    JoinedFigures joined = JoinedFigures.of(marked, order.briefing());
    for (int i = 0; i < estimates.size(); i++) {
      EstimateParts parts = estimates.get(i);
      ObjectNode node = nodes.estimate((ObjectNode) file.path("bv:claims").path(i));
      if (parts.rating() != null) {
        nodes.rated(node, parts.rating());
      }
      nodes.counterparts(node, joined.counterparts(parts.estimate()));
      add("bv:Estimate", parts.estimate(), node, words.estimate(parts));
    }
    JsonNode found = file.path("bv:found");
    for (int i = 0; i < leaving.tieStates().size(); i++) {
      TieState state = leaving.tieStates().get(i);
      ObjectNode node = nodes.found("TieState", (ObjectNode) found.path("tieStates").path(i));
      add("bv:TieState", state, node, words.tie(state, marks(state)));
    }
    for (int i = 0; i < leaving.events().size(); i++) {
      Event event = leaving.events().get(i);
      ObjectNode node = nodes.found("Event", (ObjectNode) found.path("events").path(i));
      add("bv:Event", event, node, words.event(event, marks(event)));
    }
    annotate(writer.page());
    elsewhere(leaving.tieStates());
    all.ruledOut().forEach(this::ruledOut);
  }

  /// What was rejected is not named either.
  private static List<Claim> leaving(List<Estimate> estimates) {
    Set<String> ids = estimates.stream().map(Estimate::id).collect(Collectors.toSet());
    return estimates.stream()
        .<Claim>map(each -> each.naming(id -> ids.contains(id) ? id : null))
        .toList();
  }

  private static <F extends Finding> List<F> standing(List<F> all) {
    return all.stream().filter(f -> f.review().state() != ReviewState.REJECTED).toList();
  }

  private @Nullable String textOf(String articleId) {
    if (articleId.equals(marked.article().id())) {
      return marked.article().text();
    }
    return articles.textOf(articleId);
  }

  private void add(String type, Finding finding, ObjectNode node, String inWords) {
    node.set("prov:wasGeneratedBy", nodes.acts(finding.review()));
    things.put(type + "#" + finding.id(), new Thing(finding, node, inWords));
  }

  private List<HandlingMark> marks(Finding finding) {
    return FindingMarks.of(finding, marked, order.briefing());
  }

  private void annotate(@Nullable ObjectNode page) {
    if (page == null) {
      return;
    }
    Map<String, Thing> told = new HashMap<>(things);
    for (JsonNode mark : page.path("items")) {
      JsonNode body = mark.path("body");
      String key = body.path("type").asString() + "#" + localId(body.path("id").asString());
      Thing thing = things.get(key);
      if (thing == null) {
        throw new IllegalStateException("a mark of nothing: " + key);
      }
      boolean whole = told.remove(key) != null;
      String part = body.path("bv:part").asString();
      int index = body.path("bv:index").asInt(0);
      ObjectNode item = begin(thing, part + "/" + index, mark.path("motivation").asString());
      body(item, words.of(part, thing.inWords()), whole ? thing.node() : named(thing));
      item.put("bv:part", part).put("bv:index", index);
      ObjectNode target = item.putObject("target");
      target.put("type", "SpecificResource").put("source", text);
      target.set("selector", mark.path("target").path("selector"));
      items.add(item);
    }
  }

  private static String localId(String iri) {
    return URLDecoder.decode(
        iri.substring(iri.indexOf('#') + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /// A state all of whose passages stand in other articles is annotated at its article as a whole.
  private void elsewhere(List<TieState> states) {
    for (TieState state : states) {
      Thing thing = things.get("bv:TieState#" + state.id());
      String own = marked.article().id();
      if (thing != null && state.evidence().stream().noneMatch(q -> q.articleId().equals(own))) {
        ObjectNode item = begin(thing, "article", "assessing");
        body(item, thing.inWords(), thing.node());
        items.add(item.put("target", text));
      }
    }
  }

  private void ruledOut(RuledOutTie ruled) {
    Article article = marked.article();
    Review review = new Review(ReviewState.ACCEPTED, ruled.by(), ruled.on());
    ObjectNode node = nodes.ruledOut(ruled);
    node.set("prov:wasGeneratedBy", nodes.acts(review));
    ObjectNode item = begin(node.path("id").asString(), "assessing", review);
    handling(item, article.handling(order.briefing().info().handling()));
    body(item, words.ruledOut(ruled, article.handling(order.briefing().info().handling())), node);
    items.add(item.put("target", text));
  }

  private ObjectNode begin(Thing thing, String mark, String motivation) {
    String base = thing.node().path("id").asString();
    ObjectNode item = begin(base + "\n" + mark, motivation, thing.finding().review());
    if (marked.placeChanged(thing.finding())) {
      item.put("bv:placeChanged", true);
    }
    handling(item, marks(thing.finding()));
    return item;
  }

  private ObjectNode begin(String name, String motivation, Review review) {
    ObjectNode item = JsonLdTerms.object();
    item.set("@context", WebNodes.context());
    item.put("id", nodes.iri("annotation", name)).put("type", "Annotation");
    item.put("motivation", motivation);
    item.set("creator", nodes.creator(review));
    item.set("generator", WebNodes.program());
    return item;
  }

  private static void handling(ObjectNode item, List<HandlingMark> marks) {
    ArrayNode list = item.putArray("bv:handling");
    marks.forEach(mark -> list.add(mark.text()));
  }

  private void body(ObjectNode item, String inWords, ObjectNode node) {
    ArrayNode bodies = item.putArray("body");
    bodies
        .addObject()
        .put("type", "TextualBody")
        .put("value", inWords)
        .put("format", "text/plain")
        .put("language", order.speech().locale().toLanguageTag())
        .put("purpose", "describing");
    bodies.add(node);
  }

  /// Names a thing that is told elsewhere in the file.
  private static ObjectNode named(Thing thing) {
    ObjectNode node = JsonLdTerms.object();
    for (String name : List.of("id", "type", WebNodes.LOCAL)) {
      node.set(name, thing.node().get(name));
    }
    return node;
  }
}

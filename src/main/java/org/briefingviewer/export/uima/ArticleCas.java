// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.uima;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.briefingviewer.bundle.wire.CodePoints;
import org.briefingviewer.bundle.wire.JsonLdTerms;
import org.briefingviewer.bundle.wire.JsonPrinter;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// An article as a UIMA CAS in JSON (0.4.0): its text, and a feature structure for each passage of
/// what was found. Places count UTF-16 code units there, as Java's do.
final class ArticleCas {
  private static final String SOFA = "_InitialView";

  private final Article article;
  private final CodePoints points;
  private final ObjectNode cas = JsonLdTerms.object();
  private final ArrayNode structures;
  private final ArrayNode members;

  /// @param whole the briefing's handling mark, or null
  /// @param lines what was found, as [org.briefingviewer.export.jsonl.ArticleLines] has it
  static ObjectNode of(Article article, @Nullable HandlingMark whole, List<ObjectNode> lines) {
    ArticleCas cas = new ArticleCas(article);
    cas.handling(whole);
    lines.forEach(cas::line);
    return cas.cas;
  }

  private ArticleCas(Article article) {
    this.article = article;
    this.points = CodePoints.of(article.text());
    cas.set("%TYPES", CasLayers.declared());
    structures = cas.putArray("%FEATURE_STRUCTURES");
    ObjectNode sofa = structures.addObject();
    sofa.put("%ID", 1).put("%TYPE", "uima.cas.Sofa").put("sofaNum", 1).put("sofaID", SOFA);
    sofa.put("mimeType", "text/plain").put("sofaString", article.text());
    members = cas.putObject("%VIEWS").putObject(SOFA).put("%SOFA", 1).putArray("%MEMBERS");
    span("uima.tcas.DocumentAnnotation", 0, article.text().length())
        .put("language", article.language());
  }

  /// The marks that hold for all of the text lie on all of it, a paragraph's own on that paragraph.
  private void handling(@Nullable HandlingMark whole) {
    handling(article.handling(whole), new TextSpan(0, article.text().length()));
    for (Paragraph paragraph : article.paragraphs()) {
      if (paragraph.handling() != null) {
        handling(List.of(paragraph.handling()), paragraph.span());
      }
    }
  }

  private void handling(List<HandlingMark> marks, TextSpan place) {
    if (!marks.isEmpty()) {
      span(CasLayers.HANDLING.type(), place.start(), place.end())
          .put("marks", marks.stream().map(HandlingMark::text).collect(Collectors.joining(" · ")));
    }
  }

  private ObjectNode span(String type, int begin, int end) {
    int id = structures.size() + 1;
    members.add(id);
    return structures
        .addObject()
        .put("%ID", id)
        .put("%TYPE", type)
        .put("@sofa", 1)
        .put("begin", begin)
        .put("end", end);
  }

  private void line(ObjectNode line) {
    String data = new String(JsonPrinter.line(line), StandardCharsets.UTF_8).stripTrailing();
    switch (line.path("type").asString()) {
      case "estimate" -> estimate(line, data);
      case "tie" -> tie(line, data);
      case "event" -> event(line, data);
      case "ruledOutTie" -> ruledOut(line, data);
      default -> {} // of the article and its works there is no layer
    }
  }

  private ObjectNode span(CasLayers layer, JsonNode passage) {
    TextSpan place = points.toUtf16(passage.path("start").asInt(), passage.path("end").asInt());
    return span(layer.type(), place.start(), place.end());
  }

  private static void put(ObjectNode to, JsonNode from, String... names) {
    for (String name : names) {
      put(to, name, from.path(name));
    }
  }

  private static void put(ObjectNode to, String name, JsonNode value) {
    if (!value.isMissingNode() && !value.isNull()) {
      to.put(name, value.isNumber() ? value.decimalValue().toPlainString() : value.asString());
    }
  }

  private static void rest(ObjectNode to, JsonNode line, String data) {
    put(to, "localId", line.path("id"));
    put(to, "review", line.path("review").path("state"));
    to.put(
        "handling",
        line.path("handling")
            .valueStream()
            .map(JsonNode::asString)
            .collect(Collectors.joining(" · ")));
    put(to, line, "inWords");
    to.put("data", data);
  }

  private void estimate(JsonNode line, String data) {
    for (JsonNode passage : line.path("passages")) {
      String part = passage.path("part").asString();
      switch (part) {
        case "whole" -> {
          ObjectNode span = span(CasLayers.ESTIMATE, passage);
          put(span, line, "value", "value2", "bound", "direction", "scope", "asOf", "source");
          put(span, "unitKind", line.path("unit").path("kind"));
          put(span, "unit", line.path("unit").path("code"));
          rest(span, line, data);
        }
        case "hedge" -> {
          ObjectNode span = span(CasLayers.HEDGE, passage);
          put(span, "estimate", line.path("id"));
          put(span, passage, "kind");
        }
        case "source", "cue" -> {
          ObjectNode span = span(CasLayers.SOURCE, passage);
          put(span, "estimate", line.path("id"));
          put(span, passage, "part", "index");
          JsonNode place = line.path("chain").path(passage.path("index").asInt());
          put(span, place, "agent", "role");
        }
        default -> {} // it stands in the estimate's data
      }
    }
  }

  private void tie(JsonNode line, String data) {
    int index = 0;
    for (JsonNode passage : line.path("passages")) {
      if (passage.path("article").asString().equals(article.id())) {
        tied(span(CasLayers.TIE, passage), index, line, data);
      }
      index++;
    }
    boolean here =
        line.path("passages")
            .valueStream()
            .anyMatch(passage -> passage.path("article").asString().equals(article.id()));
    if (!here) {
      tied(span(CasLayers.TIE.type(), 0, 0), -1, line, data);
    }
  }

  private static void tied(ObjectNode span, int index, JsonNode line, String data) {
    span.put("index", Integer.toString(index));
    put(span, line, "pair", "trend", "assessor", "hedged", "asOf");
    rest(span, line, data);
  }

  private void event(JsonNode line, String data) {
    ObjectNode span = span(CasLayers.EVENT, line);
    put(span, line, "date");
    rest(span, line, data);
  }

  private void ruledOut(JsonNode line, String data) {
    ObjectNode span = span(CasLayers.RULED_OUT.type(), 0, 0);
    put(span, line, "pair");
    rest(span, line, data);
    span.remove(List.of("localId", "review"));
  }
}

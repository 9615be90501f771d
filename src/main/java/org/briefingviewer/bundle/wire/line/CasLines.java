// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire.line;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.bundle.wire.CodePoints;
import org.briefingviewer.bundle.wire.JsonFields;
import org.briefingviewer.bundle.wire.JsonLdTerms;
import org.briefingviewer.bundle.wire.MalformedJson;
import org.briefingviewer.bundle.wire.web.DeliveredFindings;
import org.briefingviewer.bundle.wire.web.WebIris;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Makes of a UIMA CAS that a team worked on the lines that [FindingLines] reads: what went out
/// with each thing as its data, and on top of that what its features and places say now. A span
/// without data is one that the team added; one that is not there any more was taken away, and what
/// is not there makes no change.
public final class CasLines {
  private static final String LAYER = "webanno.custom.";
  private static final String PASSAGES = "passages";

  /// Stands between two marks of one span.
  private static final String MARKS = "\\s*·\\s*";

  private final String file;
  private final CasShape shape;
  private final Map<String, List<JsonNode>> layers = new HashMap<>();
  private final Map<String, Integer> added = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> estimates = new HashSet<>();
  private final Set<String> events = new HashSet<>();
  private final List<JsonFields> lines = new ArrayList<>();
  private final List<Problem> astray = new ArrayList<>();
  private String text = "";
  private CodePoints points = CodePoints.SAME;
  private String article = "";

  private CasLines(String file) {
    this.file = file;
    this.shape = new CasShape(file);
  }

  /// Tells whether JSON is a CAS.
  public static boolean is(byte[] bytes) {
    int end = Math.min(bytes.length, 200);
    String head = new String(bytes, 0, end, StandardCharsets.UTF_8);
    return head.matches("(?s)\\s*\\{\\s*\"%(TYPES|HEADER|FEATURE_STRUCTURES)\".*");
  }

  /// Reads a CAS.
  ///
  /// @param file its name, for messages
  /// @throws MalformedJson when it has no text, or a feature has not its form, naming the span
  public static List<DeliveredFindings> read(String file, byte[] bytes) {
    CasLines cas = new CasLines(file);
    cas.gather(JsonFields.of(file, bytes));
    List<DeliveredFindings> read = FindingLines.read(cas.lines);
    cas.astray.forEach(read.getFirst()::stray);
    return read;
  }

  private void gather(JsonFields root) {
    for (JsonFields structure : root.list("%FEATURE_STRUCTURES")) {
      String type = structure.text("%TYPE");
      if (type.equals("uima.cas.Sofa") && text.isEmpty()) {
        text = structure.text("sofaString");
        points = CodePoints.of(text);
      } else if (type.startsWith(LAYER)) {
        layers
            .computeIfAbsent(type.substring(LAYER.length()), _ -> new ArrayList<>())
            .add(structure.node());
        String id = feature(structure.node(), "localId");
        if (id != null) {
          ids.add(id);
        }
      }
    }
    if (text.isEmpty()) {
      throw new MalformedJson(file, "It has no text (uima.cas.Sofa).");
    }
    article = articleId();
    ObjectNode line = JsonLdTerms.object().put("type", "article").put("id", article);
    add(line.put("text", WebIris.ofText(text)));
    of("Estimate").forEach(this::estimate);
    stray("Hedge");
    stray("Source");
    ties();
    of("Event").forEach(this::event);
    of("RuledOutTie").forEach(span -> add(line(span, "RuledOutTie")));
  }

  /// Whose hedge it is, only its feature says.
  private void stray(String layer) {
    for (JsonNode span : of(layer)) {
      String estimate = feature(span, "estimate");
      if (estimate == null || !estimates.contains(estimate)) {
        astray.add(
            new Problem(
                shape.where(span) + ", from " + span.path("begin").asInt(),
                estimate == null
                    ? "The " + layer + " does not say of which estimate it is."
                    : "There is no estimate " + estimate + " that the " + layer + " would be of.",
                "Put the localId of an estimate into its feature estimate; a new estimate takes any"
                    + " localId that no other has."));
      }
    }
  }

  private void alone(JsonNode span, ObjectNode line, Set<String> all) {
    String id = line.path("id").asString();
    if (!all.add(id)) {
      throw new MalformedJson(shape.where(span) + ", localId", "Another span is " + id + " too.");
    }
  }

  private List<JsonNode> of(String layer) {
    List<JsonNode> spans = new ArrayList<>(layers.getOrDefault(layer, List.of()));
    spans.sort(Comparator.comparingInt(span -> span.path("begin").asInt()));
    return spans;
  }

  private String articleId() {
    for (List<JsonNode> layer : layers.values()) {
      for (JsonNode span : layer) {
        if (span.has("data")) {
          return data(span, span.path("data").asString()).path("article").asString();
        }
      }
    }
    return file.replaceFirst("\\.json$", "");
  }

  private void add(ObjectNode line) {
    lines.add(new JsonFields(shape.where(line), line));
  }

  private ObjectNode data(JsonNode span, String data) {
    return (ObjectNode)
        JsonFields.of(shape.where(span) + ", data", data.getBytes(StandardCharsets.UTF_8)).node();
  }

  /// Returns the line that went out with a span, or a new one, under all marks that lie over it.
  /// What lies over the whole text is the strictest mark in it, and holds for no one thing.
  private ObjectNode line(JsonNode span, String layer) {
    ObjectNode line = line(span, layer, feature(span, "data"));
    Set<String> marks = new LinkedHashSet<>();
    line.path("handling").forEach(mark -> marks.add(mark.asString()));
    for (JsonNode over : of("Handling")) {
      String told = feature(over, "marks");
      int begin = over.path("begin").asInt();
      int end = over.path("end").asInt();
      boolean whole = begin <= 0 && end >= text.length();
      if (told != null
          && !whole
          && begin <= span.path("begin").asInt()
          && end >= span.path("end").asInt()) {
        marks.addAll(List.of(told.split(MARKS)));
      }
    }
    ArrayNode handling = line.putArray("handling");
    marks.forEach(handling::add);
    return line;
  }

  private ObjectNode line(JsonNode span, String layer, @Nullable String data) {
    if (data != null) {
      return data(span, data);
    }
    String id = feature(span, "localId");
    if (id == null) {
      do {
        id = layer.substring(0, 1) + "new" + added.merge(layer, 1, Integer::sum);
      } while (!ids.add(id));
    }
    ObjectNode line = JsonLdTerms.object().put("article", article).put("id", id);
    line.putObject("review").put("state", "proposed");
    return line;
  }

  private static @Nullable String feature(JsonNode span, String name) {
    String value = span.path(name).asString("");
    return value.isBlank() ? null : value.strip();
  }

  private static void over(ObjectNode line, JsonNode span, String... names) {
    for (String name : names) {
      String value = feature(span, name);
      if (value != null) {
        line.put(name, value);
      }
    }
  }

  private ObjectNode passage(JsonNode span, String part, int index) {
    int begin = span.path("begin").asInt();
    int end = span.path("end").asInt();
    if (begin < 0 || end > text.length() || begin >= end) {
      throw new MalformedJson(shape.where(span), "It covers no words of the text.");
    }
    return JsonLdTerms.object()
        .put("part", part)
        .put("index", index)
        .put("article", article)
        .put("words", text.substring(begin, end))
        .put("start", points.toCodePoints(begin))
        .put("end", points.toCodePoints(end));
  }

  private void estimate(JsonNode span) {
    ObjectNode line = line(span, "Estimate");
    alone(span, line, estimates);
    ArrayNode before = shape.objects(line, PASSAGES).deepCopy();
    ObjectNode whole = passage(span, "whole", 0);
    if (!line.has("asWritten") || moved(before, whole)) {
      line.set("asWritten", whole.get("words"));
    }
    if (!line.has("type")) {
      begun(line, span);
    }
    over(line, span, "bound", "direction", "scope", "asOf");
    unit(line, span);
    number(line, span, "value");
    number(line, span, "value2");
    CasSource.put(line, shape.objects(line, CasSource.CHAIN), feature(span, "source"));
    ArrayNode passages = line.putArray(PASSAGES);
    passages.add(whole);
    hedges(line, passages);
    for (JsonNode source : of("Source")) {
      if (source.path("estimate").asString("").equals(line.path("id").asString())) {
        String part = feature(source, "part");
        passages.add(passage(source, part == null ? "source" : part, index(source)));
      }
    }
    for (JsonNode passage : before) {
      String part = passage.path("part").asString();
      if (part.equals("likelihood") || part.equals("confidence") || part.equals("also_said")) {
        passages.add(passage);
      }
    }
    add(line);
  }

  private static boolean moved(ArrayNode before, ObjectNode whole) {
    for (JsonNode passage : before) {
      if (passage.path("part").asString().equals("whole")) {
        return !passage.path("start").equals(whole.path("start"))
            || !passage.path("end").equals(whole.path("end"));
      }
    }
    return true;
  }

  private static int index(JsonNode span) {
    String index = feature(span, "index");
    return index == null || !index.matches("-?\\d{1,6}") ? 0 : Integer.parseInt(index);
  }

  /// What the text says of a figure that the team added is what its features say; whose it is, is a
  /// gap until they do.
  private void begun(ObjectNode line, JsonNode span) {
    line.put("type", "estimate").put("bound", "unstated").put("direction", "none");
    line.putObject("unit").put("kind", "none").put("code", "");
    line.putArray(CasSource.CHAIN)
        .addObject()
        .put("gap", "source_not_stated")
        .put("role", "estimator");
    line.put("sourceSure", true);
    for (String list : List.of("hedges", "alsoSaid", "setAgainst")) {
      line.putArray(list);
    }
    if (feature(span, "unit") != null && feature(span, "unitKind") == null) {
      shape.unit(line).put("kind", "count");
    }
  }

  private void unit(ObjectNode line, JsonNode span) {
    ObjectNode unit = shape.unit(line);
    String kind = feature(span, "unitKind");
    String code = feature(span, "unit");
    if (kind != null) {
      unit.put("kind", kind);
    }
    if (code != null) {
      unit.put("code", code);
    }
  }

  private void number(ObjectNode line, JsonNode span, String name) {
    String value = feature(span, name);
    if (value == null) {
      line.putNull(name);
      return;
    }
    try {
      line.put(name, new BigDecimal(value));
    } catch (NumberFormatException e) {
      throw new MalformedJson(shape.where(span) + ", " + name, "It is no plain number.");
    }
  }

  private void hedges(ObjectNode line, ArrayNode passages) {
    ArrayNode hedges = line.putArray("hedges");
    for (JsonNode hedge : of("Hedge")) {
      if (hedge.path("estimate").asString("").equals(line.path("id").asString())) {
        ObjectNode passage = passage(hedge, "hedge", hedges.size());
        String kind = feature(hedge, "kind");
        hedges
            .addObject()
            .put("words", passage.path("words").asString())
            .put("kind", kind == null ? "approximator" : kind);
        passages.add(passage);
      }
    }
  }

  private void ties() {
    Map<String, ObjectNode> states = new LinkedHashMap<>();
    Map<String, List<JsonNode>> passages = new HashMap<>();
    for (JsonNode span : of("TieState")) {
      ObjectNode line = line(span, "TieState");
      String id = line.path("id").asString();
      if (!line.has("type")) {
        line.put("type", "tie").put("basis", "stated").put("hedged", false);
        line.put("trend", "unclear")
            .put("words", passage(span, "evidence", 0).path("words").asString());
      }
      over(line, span, "pair", "trend", "asOf");
      String hedged = feature(span, "hedged");
      if (hedged != null) {
        line.put("hedged", hedged.equals("true"));
      }
      assessor(line, feature(span, "assessor"));
      states.putIfAbsent(id, line);
      if (index(span) >= 0) {
        passages.computeIfAbsent(id, _ -> new ArrayList<>()).add(span);
      }
    }
    states.forEach((id, line) -> tie(line, passages.getOrDefault(id, List.of())));
  }

  private static void assessor(ObjectNode line, @Nullable String name) {
    if (name != null && !name.equals(line.path("assessor").asString(""))) {
      line.put("assessor", name).put("assessorId", Agent.slug(name)).put("assessorKind", "body");
      line.remove("assessorSide");
    }
  }

  /// Passages keep their order, those of other articles among them.
  private void tie(ObjectNode line, List<JsonNode> spans) {
    List<JsonNode> ordered = new ArrayList<>(spans);
    ordered.sort(Comparator.comparingInt(CasLines::index));
    ArrayNode before = shape.objects(line, PASSAGES).deepCopy();
    ArrayNode passages = line.putArray(PASSAGES);
    int at = 0;
    for (JsonNode passage : before) {
      if (!passage.path("article").asString().equals(article)) {
        passages.add(passage);
      } else if (at < ordered.size()) {
        passages.add(passage(ordered.get(at++), "evidence", passages.size()));
      }
    }
    while (at < ordered.size()) {
      passages.add(passage(ordered.get(at++), "evidence", passages.size()));
    }
    add(line);
  }

  private void event(JsonNode span) {
    ObjectNode line = line(span, "Event");
    alone(span, line, events);
    ObjectNode whole = passage(span, "whole", 0);
    ArrayNode before = shape.objects(line, PASSAGES).deepCopy();
    if (!line.has("type")) {
      line.put("type", "event").put("dateBasis", "stated").putArray("ties");
    }
    if (!line.has("words") || moved(before, whole)) {
      line.set("words", whole.get("words"));
    }
    over(line, span, "date");
    line.putArray(PASSAGES).add(whole);
    add(line);
  }
}

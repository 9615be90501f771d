// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Compares JSON files with our schemas (`schemas/*.schema.json`, JSON Schema 2020-12), as far as
/// these use the language; a keyword that is not known here is an error, never passed over.
public final class SchemaCheck {
  private static final Set<String> NOTES = Set.of("$schema", "$id", "$defs", "title");

  private static final int MOST_FAULTS = 1000;

  private final JsonNode schema;
  private final Map<String, Pattern> patterns = new HashMap<>();
  private final List<MalformedJson> faults = new ArrayList<>();

  private SchemaCheck(JsonNode schema) {
    this.schema = schema;
  }

  /// Returns the schema of a file inside a bundle ("ties" for `knowledge/ties.json`), or null when
  /// the file is not one of ours.
  public static @Nullable String schemaOf(String path) {
    if (path.equals(ManifestWire.FILE)) {
      return "manifest";
    }
    if (path.equals("references.csl.json")) {
      return "references";
    }
    if (path.equals(StopsWire.FILE)) {
      return "stops";
    }
    if (path.matches("knowledge/(agents|groups|ratings|ties|translations)\\.json")) {
      return path.substring("knowledge/".length(), path.length() - ".json".length());
    }
    if (path.matches("articles/[^/]+/structure\\.json")) {
      return "structure";
    }
    if (path.matches("knowledge/estimates/[^/]+\\.json")) {
      return "estimates";
    }
    return path.matches("annotations/[^/]+\\.json") ? "annotations" : null;
  }

  /// Returns everything in which a file differs from the named schema, or of very many differences
  /// the first ones.
  ///
  /// @param file its name, for messages
  public static List<MalformedJson> check(String schema, String file, JsonNode tree) {
    return check(load(schema), file, tree);
  }

  /// Returns in what a tree differs from a schema that is at hand.
  static List<MalformedJson> check(JsonNode schema, String file, JsonNode tree) {
    SchemaCheck check = new SchemaCheck(schema);
    check.value(check.schema, tree, file + "#", check.faults);
    if (check.faults.size() > MOST_FAULTS) {
      check.faults.subList(MOST_FAULTS, check.faults.size()).clear();
      check.faults.add(new MalformedJson(file, "It has more faults of this kind than are told."));
    }
    return check.faults;
  }

  static JsonNode load(String name) {
    String file = name + ".schema.json";
    String path = "/org/briefingviewer/bundle/schemas/" + file;
    try (InputStream in = SchemaCheck.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no schema " + name);
      }
      return Json.parse(file, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void value(JsonNode rules, JsonNode value, String at, List<MalformedJson> out) {
    for (Map.Entry<String, JsonNode> rule : rules.properties()) {
      if (!NOTES.contains(rule.getKey())) {
        rule(rule.getKey(), rule.getValue(), value, at, out);
      }
    }
  }

  private void rule(
      String keyword, JsonNode rule, JsonNode value, String at, List<MalformedJson> out) {
    switch (keyword) {
      case "$ref" -> value(definition(rule.stringValue()), value, at, out);
      case "type" ->
          fault(
              hasType(rule.stringValue(), value),
              at,
              "It is not of type " + rule.stringValue() + ".",
              out);
      case "const" -> fault(rule.equals(value), at, "It is not " + rule + ".", out);
      case "enum" -> fault(contains(rule, value), at, "It is none of " + rule + ".", out);
      case "pattern" -> fault(matches(rule, value), at, "It has not the form " + rule + ".", out);
      case "minimum" -> fault(atLeast(rule, value), at, "It is below " + rule + ".", out);
      case "maximum" -> fault(atMost(rule, value), at, "It is above " + rule + ".", out);
      case "minLength" ->
          fault(
              !value.isString() || value.stringValue().length() >= rule.intValue(),
              at,
              "It is empty.",
              out);
      case "minItems" ->
          fault(
              !value.isArray() || value.size() >= rule.intValue(),
              at,
              "It has fewer than " + rule + " elements.",
              out);
      case "maxItems" ->
          fault(
              !value.isArray() || value.size() <= rule.intValue(),
              at,
              "It has more than " + rule + " elements.",
              out);
      case "required" -> required(rule, value, at, out);
      case "properties" -> properties(rule, value, at, out);
      case "items" -> items(rule, value, at, out);
      case "contains" ->
          fault(
              !value.isArray() || anyElement(rule, value),
              at,
              "An element is missing: " + told(rule) + ".",
              out);
      case "anyOf" -> anyOf(rule, value, at, out);
      case "allOf" -> rule.forEach(each -> value(each, value, at, out));
      default -> throw new IllegalStateException("schema keyword not known: " + keyword);
    }
  }

  private static void fault(boolean fine, String at, String what, List<MalformedJson> out) {
    if (!fine) {
      out.add(new MalformedJson(at, what));
    }
  }

  private JsonNode definition(String reference) {
    JsonNode found = schema.path("$defs").path(reference.substring("#/$defs/".length()));
    if (!found.isObject()) {
      throw new IllegalStateException("schema reference not found: " + reference);
    }
    return found;
  }

  private static boolean hasType(String type, JsonNode value) {
    return switch (type) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isString();
      case "boolean" -> value.isBoolean();
      case "number" -> value.isNumber();
      case "integer" -> value.isIntegralNumber();
      default -> throw new IllegalStateException("schema type not known: " + type);
    };
  }

  private static boolean contains(JsonNode list, JsonNode value) {
    for (JsonNode element : list) {
      if (element.equals(value)) {
        return true;
      }
    }
    return false;
  }

  private boolean matches(JsonNode rule, JsonNode value) {
    return !value.isString()
        || patterns
            .computeIfAbsent(rule.stringValue(), Pattern::compile)
            .matcher(value.stringValue())
            .find();
  }

  private static boolean atLeast(JsonNode rule, JsonNode value) {
    return !value.isNumber() || value.decimalValue().compareTo(rule.decimalValue()) >= 0;
  }

  private static boolean atMost(JsonNode rule, JsonNode value) {
    return !value.isNumber() || value.decimalValue().compareTo(rule.decimalValue()) <= 0;
  }

  private static void required(JsonNode names, JsonNode value, String at, List<MalformedJson> out) {
    for (JsonNode name : names) {
      boolean there = !value.isObject() || value.has(name.stringValue());
      fault(there, at, "The property " + name.stringValue() + " is missing.", out);
    }
  }

  private void properties(JsonNode rules, JsonNode value, String at, List<MalformedJson> out) {
    for (Map.Entry<String, JsonNode> rule : rules.properties()) {
      JsonNode property = value.get(rule.getKey());
      if (property != null) {
        value(rule.getValue(), property, at + "/" + rule.getKey(), out);
      }
    }
  }

  private void items(JsonNode rules, JsonNode value, String at, List<MalformedJson> out) {
    if (value.isArray()) {
      int index = 0;
      for (JsonNode element : value) {
        if (out.size() > MOST_FAULTS) {
          return;
        }
        value(rules, element, at + "/" + index++, out);
      }
    }
  }

  private boolean anyElement(JsonNode rules, JsonNode array) {
    for (JsonNode element : array) {
      if (fits(rules, element)) {
        return true;
      }
    }
    return false;
  }

  private boolean fits(JsonNode rules, JsonNode value) {
    List<MalformedJson> faults = new ArrayList<>();
    value(rules, value, "", faults);
    return faults.isEmpty();
  }

  private void anyOf(JsonNode choices, JsonNode value, String at, List<MalformedJson> out) {
    List<String> told = new ArrayList<>();
    for (JsonNode choice : choices) {
      if (fits(choice, value)) {
        return;
      }
      told.add(told(choice));
    }
    out.add(new MalformedJson(at, "It is none of: " + String.join("; ", told) + "."));
  }

  /// Tells a choice in a few words.
  private static String told(JsonNode choice) {
    if (choice.has("required") && !choice.has("properties")) {
      return "with "
          + String.join(
              " and ", choice.path("required").valueStream().map(JsonNode::asString).toList());
    }
    JsonNode constant = choice.path("properties").path("type").path("const");
    JsonNode state = choice.path("properties").path("state").path("const");
    if (constant.isString()) {
      return "a " + constant.stringValue();
    }
    return state.isString()
        ? "state " + state.stringValue()
        : choice.path("type").asString("an object");
  }
}

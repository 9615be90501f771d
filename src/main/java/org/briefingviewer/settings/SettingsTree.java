// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.settings;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads the settings as a JSON tree without a mapper: its hundreds of classes would lie in the
/// start-up cache and be loaded by every start.
final class SettingsTree {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private SettingsTree() {}

  /// Reads one JSON value.
  ///
  /// @return a missing node for an empty text
  /// @throws tools.jackson.core.JacksonException when it is no JSON, or a key stands twice in one
  ///   object
  static JsonNode read(String text) {
    return read(FACTORY, text);
  }

  /// Reads one JSON value as [#read] does; of a key that stands twice the last one counts.
  static JsonNode readLastOfEach(String text) {
    return read(new JsonFactory(), text);
  }

  private static JsonNode read(JsonFactory factory, String text) {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
      return parser.nextToken() == null ? NODES.missingNode() : value(parser);
    }
  }

  private static JsonNode value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> NODES.stringNode(parser.getString());
      case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> fraction(parser);
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      default -> NODES.nullNode();
    };
  }

  /// What no double can hold stays as it was written.
  private static JsonNode fraction(JsonParser parser) {
    double number = parser.getDoubleValue();
    return Double.isFinite(number)
        ? NODES.numberNode(number)
        : NODES.numberNode(parser.getDecimalValue());
  }

  private static ObjectNode object(JsonParser parser) {
    ObjectNode object = NODES.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      object.set(name, value(parser));
    }
    return object;
  }

  private static ArrayNode array(JsonParser parser) {
    ArrayNode array = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(parser));
    }
    return array;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.math.BigDecimal;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Makes trees of what a parser reads, of a bounded size: a value takes many times the memory that
/// it takes in the file.
public final class JsonTree {
  static final int MAX_DEPTH = 64;
  static final int MAX_DIGITS = 100;

  /// As many values as forty thousand marks have, or the manifest of sixty thousand files twice.
  static final int MOST_VALUES = 1_000_000;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final ShortWords WORDS = new ShortWords();

  private final String file;
  private final JsonParser parser;
  private int values;

  /// @param file its name, for messages
  JsonTree(String file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /// Tells whether a tree has no more values than are read again.
  public static boolean holds(JsonNode tree) {
    return values(tree) <= MOST_VALUES;
  }

  private static int values(JsonNode node) {
    int values = 1;
    for (JsonNode value : node) {
      values += values(value);
    }
    return values;
  }

  /// Begins to count anew, as what was read is not kept.
  void forget() {
    values = 0;
  }

  /// Reads the value at which the parser stands.
  ///
  /// @param depth how deep it stands, from 1
  JsonNode value(int depth) {
    if (++values > MOST_VALUES) {
      throw new MalformedJson(
          file, "It holds more than %,d values, too many to read.".formatted(MOST_VALUES));
    }
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw notJson(token);
    }
    return switch (token) {
      case START_OBJECT -> object(checked(depth));
      case START_ARRAY -> array(checked(depth));
      case VALUE_STRING -> NODES.stringNode(WORDS.once(parser.getString()));
      case VALUE_NUMBER_INT -> integer();
      case VALUE_NUMBER_FLOAT -> DecimalNode.valueOf(decimal());
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NULL -> NODES.nullNode();
      default -> throw notJson(token);
    };
  }

  private MalformedJson notJson(@Nullable JsonToken token) {
    return new MalformedJson(file, "It is not JSON: " + token + ".");
  }

  private int checked(int depth) {
    if (depth > MAX_DEPTH) {
      throw new MalformedJson(file, "Its JSON nests deeper than " + MAX_DEPTH + " levels.");
    }
    return depth;
  }

  private JsonNode integer() {
    return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
        ? NODES.numberNode(parser.getBigIntegerValue())
        : NODES.numberNode(parser.getLongValue());
  }

  /// Refuses exponents whose plain form would fill the memory, and those that are no number to the
  /// parser.
  private BigDecimal decimal() {
    BigDecimal value;
    try {
      value = parser.getDecimalValue();
    } catch (NumberFormatException e) {
      throw new MalformedJson(file, "It holds a number with a far too large exponent.");
    }
    if (Math.abs((long) value.scale()) > MAX_DIGITS) {
      throw new MalformedJson(file, "It holds a number with a far too large exponent.");
    }
    return value;
  }

  private ObjectNode object(int depth) {
    ObjectNode object = NODES.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      if (object.replace(name, value(depth + 1)) != null) {
        throw Json.twice(file, name);
      }
    }
    return object;
  }

  private ArrayNode array(int depth) {
    ArrayNode array = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(depth + 1));
    }
    return array;
  }

  /// Keeps one of many equal short texts: ten thousand articles say "about" and "USD" in each of
  /// sixty thousand estimates, and a table holds all of them. Those met last stay, in a bounded
  /// number of places. May be used from several threads.
  private static final class ShortWords {
    private static final int LONGEST = 32;
    private static final int PLACES = 1 << 12;

    private final AtomicReferenceArray<String> kept = new AtomicReferenceArray<>(PLACES);

    /// Returns an equal text: one that was met before, where it is still there.
    String once(String words) {
      if (words.length() > LONGEST) {
        return words;
      }
      int hash = words.hashCode();
      int place = (hash ^ hash >>> 12) & PLACES - 1;
      String known = kept.getPlain(place);
      if (words.equals(known)) {
        return known;
      }
      kept.setPlain(place, words);
      return words;
    }
  }
}

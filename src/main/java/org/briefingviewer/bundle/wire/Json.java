// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.io.Reader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Bytes to a JSON tree, strictly: UTF-8, at most 64 levels, no name twice in one object.
///
/// Uses the streaming parser with plain tree nodes and no mapper, which keeps the first opening
/// quick: there is nothing to introspect.
public final class Json {
  /// What a parser says in brackets of where it read from, which it does not know.
  private static final Pattern SOURCE =
      Pattern.compile("\\s*\\((start marker )?at \\[Source:.*?]\\)");

  static final int MAX_DEPTH = 64;
  private static final int MAX_DIGITS = 100;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH + 1)
                  .maxNumberLength(MAX_DIGITS)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private Json() {}

  /// Decodes UTF-8 strictly; a byte order mark is refused too.
  ///
  /// @throws Malformed naming the byte at which it is no UTF-8
  public static String utf8(String file, byte[] bytes) {
    if (ascii(bytes)) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
      if (text.startsWith("\uFEFF")) {
        throw new Malformed(file, "It begins with a byte order mark.");
      }
      return text;
    } catch (CharacterCodingException e) {
      throw new Malformed(file, "It is not UTF-8 at byte " + in.position() + ".");
    }
  }

  private static boolean ascii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  /// Reads one JSON value.
  ///
  /// @param file its name, for messages
  /// @throws Malformed when it is no JSON, nests too deep or names a property twice
  public static JsonNode parse(String file, byte[] bytes) {
    String text = utf8(file, bytes);
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() == null) {
        throw new Malformed(file, "It is empty.");
      }
      JsonNode node = value(file, parser, 1);
      if (parser.nextToken() != null) {
        throw new Malformed(file, "Something follows the JSON value.");
      }
      return node;
    } catch (JacksonException e) {
      throw notJson(file, e);
    }
  }

  /// Makes a parser of characters, with the limits that hold for every file.
  static JsonParser parser(Reader characters) {
    return FACTORY.createParser(ObjectReadContext.empty(), characters);
  }

  static Malformed notJson(String file, JacksonException e) {
    return new Malformed(file, "It is not JSON: " + reason(e) + ".");
  }

  static Malformed twice(String file, String name) {
    return new Malformed(file, "The property " + name + " stands twice in one object.");
  }

  private static String reason(JacksonException e) {
    String message = e.getOriginalMessage();
    var at = e.getLocation();
    String place = at == null ? "" : ", line " + at.getLineNr() + " column " + at.getColumnNr();
    String first = message == null ? "unreadable" : message.lines().findFirst().orElse("");
    return SOURCE.matcher(first).replaceAll("") + place;
  }

  /// Reads the value at which the parser stands.
  ///
  /// @param depth how deep it stands, from 1
  static JsonNode value(String file, JsonParser parser, int depth) {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw notJson(file, token);
    }
    return switch (token) {
      case START_OBJECT -> object(file, parser, checked(file, depth));
      case START_ARRAY -> array(file, parser, checked(file, depth));
      case VALUE_STRING -> NODES.stringNode(parser.getString());
      case VALUE_NUMBER_INT -> integer(parser.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> DecimalNode.valueOf(decimal(file, parser.getDecimalValue()));
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NULL -> NODES.nullNode();
      default -> throw notJson(file, token);
    };
  }

  private static Malformed notJson(String file, @Nullable JsonToken token) {
    return new Malformed(file, "It is not JSON: " + token + ".");
  }

  private static int checked(String file, int depth) {
    if (depth > MAX_DEPTH) {
      throw new Malformed(file, "Its JSON nests deeper than " + MAX_DEPTH + " levels.");
    }
    return depth;
  }

  private static JsonNode integer(BigInteger value) {
    return value.bitLength() < 64
        ? NODES.numberNode(value.longValueExact())
        : NODES.numberNode(value);
  }

  /// Refuses exponents whose plain form would fill the memory.
  private static BigDecimal decimal(String file, BigDecimal value) {
    if (Math.abs((long) value.scale()) > MAX_DIGITS) {
      throw new Malformed(file, "It holds a number with a far too large exponent.");
    }
    return value;
  }

  private static ObjectNode object(String file, JsonParser parser, int depth) {
    ObjectNode object = NODES.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      if (object.has(name)) {
        throw twice(file, name);
      }
      object.set(name, value(file, parser, depth + 1));
    }
    return object;
  }

  private static ArrayNode array(String file, JsonParser parser, int depth) {
    ArrayNode array = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(file, parser, depth + 1));
    }
    return array;
  }
}

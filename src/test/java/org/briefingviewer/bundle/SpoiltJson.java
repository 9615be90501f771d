// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.briefingviewer.bundle.wire.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Spoils a JSON file at one random place: a value becomes an extreme one, one of another kind, or
/// one from elsewhere in the file; a property goes, an element comes twice.
final class SpoiltJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /// Stands for half a surrogate pair, which is put in when the file is printed.
  private static final String HALF = "HALF-A-PAIR";

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\n\n",
          "\u0000",
          "\u001b[31m",
          "\u202eabc",
          "a" + HALF,
          "e\u0301",
          "%",
          "#%zz",
          "../../../etc/passwd",
          "null",
          "0000-00-00",
          "2025-02-30",
          "2025-13",
          "99999",
          "+999999999-12-31",
          "+999999999-12-31T23:59:59-18:00",
          "-999999999-01-01T00:00:00+18:00",
          "9999-12-31T23:59:59.999999999-18:00",
          "0000-01-01T00:00:00+18:00",
          "sha256:",
          "999999.999999",
          "urn:briefing:article:",
          "1a,".repeat(4000),
          "a-".repeat(4000),
          "a".repeat(100_000));

  private static final List<Supplier<JsonNode>> VALUES =
      List.of(
          NODES::nullNode,
          () -> NODES.booleanNode(true),
          () -> NODES.booleanNode(false),
          () -> NODES.numberNode(0),
          () -> NODES.numberNode(-1),
          () -> NODES.numberNode(Integer.MAX_VALUE),
          () -> NODES.numberNode(Integer.MIN_VALUE),
          () -> NODES.numberNode(Long.MAX_VALUE),
          () -> NODES.numberNode(Long.MIN_VALUE),
          () -> NODES.numberNode(-1639293732),
          () -> NODES.numberNode(BigInteger.TEN.pow(90)),
          () -> NODES.numberNode(new BigDecimal("-1E+99")),
          () -> NODES.numberNode(new BigDecimal("1E-99")),
          () -> NODES.numberNode(new BigDecimal("1E+101")),
          () -> NODES.numberNode(new BigDecimal("1E+2000000000")),
          () -> NODES.numberNode(new BigDecimal("2.5")),
          NODES::arrayNode,
          NODES::objectNode,
          () -> nested(10),
          () -> nested(70),
          () -> nested(3000));

  private final Random random;

  SpoiltJson(Random random) {
    this.random = random;
  }

  private static JsonNode nested(int levels) {
    ArrayNode outermost = NODES.arrayNode();
    ArrayNode inner = outermost;
    for (int i = 1; i < levels; i++) {
      inner = inner.addArray();
    }
    return outermost;
  }

  /// A place in a tree: a property of an object, or an element of a list.
  private record Place(JsonNode holder, String name, int index) {
    JsonNode value() {
      return holder.isObject() ? holder.path(name) : holder.path(index);
    }

    void put(JsonNode value) {
      if (holder instanceof ObjectNode object) {
        object.set(name, value);
      } else if (holder instanceof ArrayNode array) {
        array.set(index, value);
      }
    }

    void remove() {
      if (holder instanceof ObjectNode object) {
        object.remove(name);
      } else if (holder instanceof ArrayNode array) {
        array.remove(index);
      }
    }
  }

  private static void gather(JsonNode node, List<Place> places) {
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> property : node.properties()) {
        places.add(new Place(node, property.getKey(), 0));
        gather(property.getValue(), places);
      }
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      places.add(new Place(node, "", i));
      gather(node.path(i), places);
    }
  }

  /// Returns the file with one to three places spoilt.
  String spoil(String json) {
    JsonNode tree = Json.parse("x", json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      List<Place> places = new ArrayList<>();
      gather(tree, places);
      if (!places.isEmpty()) {
        spoil(any(places), places);
      }
    }
    return print(tree).replace(HALF, "\\ud800");
  }

  private void spoil(Place place, List<Place> places) {
    switch (random.nextInt(6)) {
      case 0 -> place.remove();
      case 1 -> place.put(any(places).value().deepCopy());
      case 2 -> {
        if (place.holder() instanceof ArrayNode array) {
          array.add(place.value().deepCopy());
        } else {
          place.put(NODES.arrayNode().add(place.value().deepCopy()));
        }
      }
      case 3, 4 -> place.put(NODES.stringNode(any(TEXTS)));
      default -> place.put(any(VALUES).get());
    }
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /// Prints without recursion limits of a library's own.
  private static String print(JsonNode tree) {
    StringBuilder out = new StringBuilder();
    print(tree, out);
    return out.toString();
  }

  private static void print(JsonNode node, StringBuilder out) {
    String mark = "";
    if (node.isObject()) {
      out.append('{');
      for (Map.Entry<String, JsonNode> property : node.properties()) {
        out.append(mark).append(NODES.stringNode(property.getKey())).append(':');
        print(property.getValue(), out);
        mark = ",";
      }
      out.append('}');
    } else if (node.isArray()) {
      out.append('[');
      for (JsonNode element : node) {
        out.append(mark);
        print(element, out);
        mark = ",";
      }
      out.append(']');
    } else if (node.isFloatingPointNumber()) {
      out.append(node.decimalValue());
    } else {
      out.append(node);
    }
  }
}

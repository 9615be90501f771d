// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// A JSON tree to bytes: two spaces a level, properties in their order, exact numbers. The same
/// tree always gives the same bytes.
public final class JsonPrinter {
  private final StringBuilder out = new StringBuilder();

  private JsonPrinter() {}

  /// Prints a tree as UTF-8 with a line end at the end.
  public static byte[] bytes(JsonNode tree) {
    JsonPrinter printer = new JsonPrinter();
    printer.value(tree, 0);
    return printer.out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private void value(JsonNode node, int level) {
    if (node.isObject()) {
      object(node, level);
    } else if (node.isArray()) {
      array(node, level);
    } else if (node.isString()) {
      string(node.stringValue());
    } else if (node.isFloatingPointNumber()) {
      out.append(node.decimalValue());
    } else {
      out.append(node.asString().isEmpty() ? "null" : node.asString());
    }
  }

  private void object(JsonNode node, int level) {
    String mark = "{";
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      out.append(mark);
      line(level + 1);
      string(property.getKey());
      out.append(": ");
      value(property.getValue(), level + 1);
      mark = ",";
    }
    close(node.isEmpty(), "{}", "}", level);
  }

  private void array(JsonNode node, int level) {
    String mark = "[";
    for (Iterator<JsonNode> elements = node.iterator(); elements.hasNext(); mark = ",") {
      out.append(mark);
      line(level + 1);
      value(elements.next(), level + 1);
    }
    close(node.isEmpty(), "[]", "]", level);
  }

  private void close(boolean empty, String whenEmpty, String end, int level) {
    if (empty) {
      out.append(whenEmpty);
    } else {
      line(level);
      out.append(end);
    }
  }

  private void line(int level) {
    out.append('\n').repeat("  ", level);
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c < 0x20 || c == 0x7F || alone(text, i)) {
        out.append("\\u%04x".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  /// Tells whether half a surrogate pair stands at `i`, which UTF-8 cannot hold.
  private static boolean alone(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}

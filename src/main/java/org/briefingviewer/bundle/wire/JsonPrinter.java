// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.POJONode;

/// A JSON tree to bytes: two spaces a level, properties in their order, exact numbers. The same
/// tree always gives the same bytes.
public final class JsonPrinter {
  private static final int CHUNK = 1 << 15;

  private final StringBuilder out = new StringBuilder();
  private final @Nullable OutputStream sink;
  private final Form form;

  private enum Form {
    /// Two spaces a level, properties in their order.
    INDENTED,
    ONE_LINE,
    /// No space, properties in the order of their names: of the same value always the same.
    CANONICAL
  }

  private JsonPrinter(@Nullable OutputStream sink, Form form) {
    this.sink = sink;
    this.form = form;
  }

  /// Prints a tree as RFC 8785 has it (and `jq -cjS`): without a space or a line end, properties in
  /// the order of their names.
  static byte[] canonical(JsonNode tree) {
    JsonPrinter printer = new JsonPrinter(null, Form.CANONICAL);
    printer.value(tree, 0);
    return printer.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// Prints a tree as one line of UTF-8, its end included.
  public static byte[] line(JsonNode tree) {
    return bytes(tree, new JsonPrinter(null, Form.ONE_LINE));
  }

  /// Prints a tree as UTF-8 with a line end at the end.
  public static byte[] bytes(JsonNode tree) {
    return bytes(tree, new JsonPrinter(null, Form.INDENTED));
  }

  private static byte[] bytes(JsonNode tree, JsonPrinter printer) {
    printer.value(tree, 0);
    return printer.out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  /// Prints a tree as [#bytes] does, holding no more of it than one row of its [JsonRows#PRINTED]
  /// lists.
  public static void print(JsonNode tree, OutputStream to) throws IOException {
    JsonPrinter printer = new JsonPrinter(to, Form.INDENTED);
    try {
      printer.value(tree, 0);
      printer.out.append('\n');
      printer.drain(to);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void drain(OutputStream to) {
    try {
      to.write(out.toString().getBytes(StandardCharsets.UTF_8));
      out.setLength(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void value(JsonNode node, int level) {
    if (node.isObject()) {
      object(node, level);
    } else if (node.isArray()) {
      array(node.iterator(), level);
    } else if (node instanceof POJONode later && later.getPojo() instanceof JsonRows.Source rows) {
      array(rows.rows().iterator(), level);
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
    for (Map.Entry<String, JsonNode> property : properties(node)) {
      out.append(mark);
      line(level + 1);
      string(property.getKey());
      out.append(form == Form.CANONICAL ? ":" : ": ");
      value(property.getValue(), level + 1);
      mark = ",";
    }
    close(node.isEmpty(), "{}", "}", level);
  }

  private Collection<Map.Entry<String, JsonNode>> properties(JsonNode node) {
    return form == Form.CANONICAL
        ? node.properties().stream().sorted(Map.Entry.comparingByKey()).toList()
        : node.properties();
  }

  private void array(Iterator<? extends JsonNode> elements, int level) {
    boolean empty = !elements.hasNext();
    for (String mark = "["; elements.hasNext(); mark = ",") {
      out.append(mark);
      line(level + 1);
      value(elements.next(), level + 1);
      if (sink != null && out.length() > CHUNK) {
        drain(sink);
      }
    }
    close(empty, "[]", "]", level);
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
    if (form == Form.INDENTED) {
      out.append('\n').repeat(' ', 2 * level);
    }
  }

  private void string(String text) {
    out.append('"');
    int from = 0;
    for (int i = plainUntil(text); i < text.length(); i++) {
      char c = text.charAt(i);
      String escaped = plain(c) ? null : escaped(text, i, c, form);
      if (escaped != null) {
        out.append(text, from, i).append(escaped);
        from = i + 1;
      }
    }
    if (from == 0) {
      out.append(text).append('"');
    } else {
      out.append(text, from, text.length()).append('"');
    }
  }

  private static int plainUntil(String text) {
    int i = 0;
    while (i < text.length() && plain(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /// Most characters stand for themselves, which is told quickly.
  private static boolean plain(char c) {
    return c >= ' ' && c < 0x7F && c != '"' && c != '\\';
  }

  /// Returns what stands for a character that cannot stand for itself, or null.
  private static @Nullable String escaped(String text, int i, char c, Form form) {
    if (c == '"' || c == '\\') {
      return "\\" + c;
    }
    if (c == '\n') {
      return "\\n";
    }
    int named = form == Form.CANONICAL ? "\t\b\f\r".indexOf(c) : -1;
    if (named >= 0) {
      return "\\" + "tbfr".charAt(named);
    }
    return c < 0x20 || c == 0x7F || alone(text, i) ? "\\u%04x".formatted((int) c) : null;
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

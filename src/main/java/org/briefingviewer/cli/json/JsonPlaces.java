// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.json;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.briefingviewer.bundle.wire.CodePoints;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Writes places of an article's text and other things that more than one object has. Offsets are
/// Unicode code points, half-open.
record JsonPlaces(JsonGenerator json, String text, CodePoints points) {

  static JsonPlaces of(JsonGenerator json, String text) {
    return new JsonPlaces(json, text, CodePoints.of(text));
  }

  void place(TextSpan span) {
    json.writeNumberProperty("start", points.toCodePoints(span.start()));
    json.writeNumberProperty("end", points.toCodePoints(span.end()));
  }

  String words(TextSpan span) {
    return span.of(text);
  }

  JsonGenerator string(String name, @Nullable String value) {
    return value == null ? json.writeNullProperty(name) : json.writeStringProperty(name, value);
  }

  <T> JsonGenerator array(String name, List<T> items, Consumer<T> each) {
    json.writeArrayPropertyStart(name);
    items.forEach(each);
    return json.writeEndArray();
  }

  /// "AS_OF" as "asOf".
  static String camel(Enum<?> constant) {
    StringBuilder key = new StringBuilder(lower(constant));
    for (int at = key.indexOf("_"); at >= 0; at = key.indexOf("_")) {
      key.deleteCharAt(at).setCharAt(at, Character.toUpperCase(key.charAt(at)));
    }
    return key.toString();
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.model.PartialDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A JSON object being read, with its place for messages. Every getter throws [MalformedJson] when
/// a property has another type, and those without `OrNull` also when it is missing. A JSON `null`
/// counts as missing.
///
/// @param where `file#/pointer`
public record JsonFields(String where, JsonNode node) {
  public JsonFields {
    if (!node.isObject()) {
      throw new MalformedJson(where, "It is not a JSON object.");
    }
  }

  /// Reads the object that a whole file holds.
  public static JsonFields of(String file, byte[] bytes) {
    return new JsonFields(file + "#", Json.parse(file, bytes));
  }

  public boolean has(String name) {
    return get(name) != null;
  }

  public @Nullable JsonNode get(String name) {
    JsonNode value = node.get(name);
    return value == null || value.isNull() ? null : value;
  }

  private JsonNode need(String name) {
    return there(name, get(name));
  }

  /// Returns what a property says.
  ///
  /// @throws MalformedJson when it is missing
  <V> V there(String name, @Nullable V value) {
    if (value == null) {
      throw new MalformedJson(where, "The property " + name + " is missing.");
    }
    return value;
  }

  private MalformedJson wrong(String name, String kind) {
    return new MalformedJson(where + "/" + name, "It is not " + kind + ".");
  }

  public String text(String name) {
    JsonNode value = need(name);
    if (!value.isString()) {
      throw wrong(name, "a string");
    }
    return value.stringValue();
  }

  public @Nullable String textOrNull(String name) {
    return has(name) ? text(name) : null;
  }

  public int integer(String name) {
    JsonNode value = need(name);
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw wrong(name, "a whole number");
    }
    return value.intValue();
  }

  public BigDecimal number(String name) {
    JsonNode value = need(name);
    if (!value.isNumber()) {
      throw wrong(name, "a number");
    }
    return value.decimalValue();
  }

  public boolean flag(String name) {
    JsonNode value = need(name);
    if (!value.isBoolean()) {
      throw wrong(name, "true or false");
    }
    return value.booleanValue();
  }

  /// Reads one of an enum's constants in the form [#wire(Enum)] gives it.
  public <E extends Enum<E>> E choice(String name, Class<E> type) {
    String value = text(name);
    for (E constant : type.getEnumConstants()) {
      if (spells(constant.name(), value)) {
        return constant;
      }
    }
    throw wrong(name, "one of the values the format lists: \"" + value + "\"");
  }

  /// Tells whether a value is a constant's form, without making that anew for each value read.
  private static boolean spells(String constant, String value) {
    boolean same = constant.length() == value.length();
    for (int i = 0; same && i < value.length(); i++) {
      char c = constant.charAt(i);
      same = value.charAt(i) == (c == '_' ? '-' : Character.toLowerCase(c));
    }
    return same;
  }

  /// Returns a constant's form in the files: `AT_LEAST` is `at-least`.
  public static String wire(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public @Nullable PartialDate dateOrNull(String name) {
    String iso = textOrNull(name);
    return iso == null ? null : date(where + "/" + name, iso);
  }

  public static PartialDate date(String where, String iso) {
    try {
      return PartialDate.parse(iso);
    } catch (IllegalArgumentException e) {
      throw new MalformedJson(where, "It is not a date (YYYY, YYYY-MM or YYYY-MM-DD).");
    }
  }

  /// Reads a moment of the years that [PartialDate] knows.
  public @Nullable OffsetDateTime momentOrNull(String name) {
    String iso = textOrNull(name);
    try {
      OffsetDateTime moment = iso == null ? null : OffsetDateTime.parse(iso);
      if (moment == null || PartialDate.knows(moment.getYear())) {
        return moment;
      }
    } catch (DateTimeException e) {
      // told below
    }
    throw wrong(name, "a moment with an offset from UTC (ISO 8601)");
  }

  /// Reads a day of the years that [PartialDate] knows.
  public @Nullable LocalDate dayOrNull(String name) {
    String iso = textOrNull(name);
    try {
      LocalDate day = iso == null ? null : LocalDate.parse(iso);
      if (day == null || PartialDate.knows(day.getYear())) {
        return day;
      }
    } catch (DateTimeException e) {
      // told below
    }
    throw wrong(name, "a day (YYYY-MM-DD)");
  }

  public JsonFields child(String name) {
    return new JsonFields(where + "/" + name, need(name));
  }

  public @Nullable JsonFields childOrNull(String name) {
    return has(name) ? child(name) : null;
  }

  /// Returns the elements of an array; none when it is missing.
  public List<JsonNode> elements(String name) {
    JsonNode value = get(name);
    if (value == null) {
      return List.of();
    }
    if (!value.isArray()) {
      throw wrong(name, "a list");
    }
    List<JsonNode> elements = new ArrayList<>(value.size());
    value.forEach(elements::add);
    return elements;
  }

  /// Returns the objects of an array; none when it is missing.
  public List<JsonFields> list(String name) {
    List<JsonFields> fields = new ArrayList<>();
    for (JsonNode element : elements(name)) {
      fields.add(new JsonFields(where + "/" + name + "/" + fields.size(), element));
    }
    return fields;
  }

  /// Returns the strings of an array; none when it is missing.
  public List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : elements(name)) {
      if (!element.isString()) {
        throw wrong(name + "/" + texts.size(), "a string");
      }
      texts.add(element.stringValue());
    }
    return texts;
  }
}

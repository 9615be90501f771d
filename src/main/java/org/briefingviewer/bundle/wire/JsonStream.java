// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/// A JSON file that is read from its beginning to its end, part by part, as strictly as [Json]
/// reads it whole. Of a file with ten thousand parts, one is in memory at a time. May be left in
/// the middle and read on later.
///
/// Every method throws [MalformedJson] when the file is not what is asked for.
final class JsonStream {
  /// How many properties an object, or elements a list may have: one for each file of the largest
  /// briefing, and some.
  private static final int MOST_ROWS = 200_000;

  private final String file;
  private final Utf8Reader characters;
  private final JsonParser parser;
  private final JsonTree tree;

  /// The names of each object that is being read.
  private final Deque<Set<String>> names = new ArrayDeque<>();

  /// At how many brackets the parser stands, and one.
  private int depth = 1;

  JsonStream(String file, InputStream in) {
    this.file = file;
    this.characters = new Utf8Reader(in);
    this.parser = guarded(() -> Json.parser(characters));
    this.tree = new JsonTree(file, parser);
    if (token() == null) {
      throw new MalformedJson(file, "It is empty.");
    }
  }

  /// Begins an object, whose properties [#next] gives.
  void begin(String where) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw new MalformedJson(where, "It is not a JSON object.");
    }
    names.push(new HashSet<>());
    depth++;
  }

  /// Goes to the next property's value. It has to be read or skipped before the next call.
  ///
  /// @return the property's name, or null at the end of the object
  @Nullable String next() {
    if (token() == JsonToken.END_OBJECT) {
      names.pop();
      depth--;
      return null;
    }
    String name = parser.currentName();
    Set<String> before = Objects.requireNonNull(names.peek());
    if (!before.add(name)) {
      throw Json.twice(file, name);
    }
    if (before.size() > MOST_ROWS) {
      throw tooMany(file);
    }
    token();
    return name;
  }

  private static MalformedJson tooMany(String where) {
    return new MalformedJson(where, "It lists more than %,d.".formatted(MOST_ROWS));
  }

  JsonNode value() {
    return guarded(() -> tree.value(depth));
  }

  /// Goes through a list, at whose every element `element` is called with its place; it has to read
  /// the element. A JSON `null` counts as no list.
  void each(String where, Consumer<String> element) {
    if (list(where)) {
      for (int i = 0; more(); i++) {
        if (i == MOST_ROWS) {
          throw tooMany(where);
        }
        element.accept(where + "/" + i);
      }
    }
  }

  /// Begins a list, to whose elements [#more] goes. A JSON `null` counts as no list.
  ///
  /// @return whether there is one
  boolean list(String where) {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return false;
    }
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw new MalformedJson(where, "It is not a list.");
    }
    depth++;
    return true;
  }

  /// Goes to the list's next element, which has to be read before the next call.
  ///
  /// @return whether there is one
  boolean more() {
    if (token() == JsonToken.END_ARRAY) {
      depth--;
      return false;
    }
    return true;
  }

  /// Reads a string; a JSON `null` counts as none.
  @Nullable String text(String where) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_NULL) {
      return null;
    }
    if (token != JsonToken.VALUE_STRING) {
      throw new MalformedJson(where, "It is not a string.");
    }
    return guarded(parser::getString);
  }

  /// Reads a whole number; a JSON `null` counts as none.
  @Nullable Integer integer(String where) {
    JsonNode value = value();
    if (value.isNull()) {
      return null;
    }
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw new MalformedJson(where, "It is not a whole number.");
    }
    return value.intValue();
  }

  /// Reads an object whole, of which no tree is kept.
  JsonFields fields(String where) {
    tree.forget();
    return new JsonFields(where, value());
  }

  /// Makes sure that nothing follows.
  void end() {
    if (token() != null) {
      throw new MalformedJson(file, "Something follows the JSON value.");
    }
  }

  private @Nullable JsonToken token() {
    return guarded(parser::nextToken);
  }

  private <T extends @Nullable Object> T guarded(Step<T> step) {
    try {
      return step.take();
    } catch (JacksonException e) {
      if (e.getCause() instanceof CharacterCodingException) {
        throw new MalformedJson(file, characters.fault());
      }
      if (e.getCause() instanceof IOException failure) {
        throw new UncheckedIOException(failure);
      }
      throw Json.notJson(file, e);
    }
  }

  private interface Step<T extends @Nullable Object> {
    T take();
  }
}

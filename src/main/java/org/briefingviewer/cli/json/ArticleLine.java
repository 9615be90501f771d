// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.briefingviewer.ingest.UnreadableFile;
import org.briefingviewer.model.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A line `{"id","text"}`: an article that is taken as it is.
public record ArticleLine(String id, String text) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String FORM = "Write one object a line.";

  /// Reads a line. Other fields are passed over.
  ///
  /// @param place of the line, for what is told of it
  /// @throws UnreadableFile when it is no such line
  public static ArticleLine read(String place, byte[] line) throws UnreadableFile {
    JsonNode node = object(place, decoded(place, line));
    String id = id(node);
    JsonNode text = node.get("text");
    if (id == null || text == null || !text.isString()) {
      throw refused(place, "It is no JSON object with \"id\" and \"text\".", FORM);
    }
    if (halved(id) || halved(text.asString())) {
      throw refused(
          place,
          "It holds half of a character (an unpaired surrogate).",
          "Write the line anew from the text that it was made of.");
    }
    return new ArticleLine(id, text.asString());
  }

  /// Returns the id of a line that is wrong otherwise, or null where none is found. Takes no memory
  /// for the rest of it.
  public static @Nullable String idOf(byte[] line) {
    try (JsonParser json = MAPPER.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return null;
      }
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean named = json.currentName().equals("id");
        JsonToken value = json.nextToken();
        if (named) {
          boolean id = value == JsonToken.VALUE_STRING || (value != null && value.isNumeric());
          return id && !halved(json.getString()) ? json.getString() : null;
        }
        json.skipChildren();
      }
      return null;
    } catch (JacksonException e) {
      return null;
    }
  }

  /// Tells whether there is nothing in a line.
  public static boolean blank(byte[] line) {
    for (byte each : line) {
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String id(JsonNode node) {
    JsonNode id = node.get("id");
    return id != null && (id.isString() || id.isNumber()) ? id.asString() : null;
  }

  private static JsonNode object(String place, String line) throws UnreadableFile {
    try {
      return MAPPER.readTree(line);
    } catch (JacksonException e) {
      throw refused(place, "It is no JSON object with \"id\" and \"text\".", FORM);
    }
  }

  /// The first line of a stream may begin with a byte order mark, and each may be the first of a
  /// part.
  private static String decoded(String place, byte[] line) throws UnreadableFile {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw refused(place, "It is not UTF-8.", "Write the lines in UTF-8.");
    }
  }

  private static boolean halved(String text) {
    return text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  private static UnreadableFile refused(String place, String what, String remedy) {
    return new UnreadableFile(new Problem(place, what, remedy));
  }
}

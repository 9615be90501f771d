// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/// Bytes to a JSON tree, strictly: UTF-8, at most 64 levels and a million values, no name twice in
/// one object.
///
/// Uses the streaming parser with plain tree nodes and no mapper, which keeps the first opening
/// quick: there is nothing to introspect.
public final class Json {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(JsonTree.MAX_DEPTH + 1)
                  .maxNumberLength(JsonTree.MAX_DIGITS)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private Json() {}

  /// Decodes UTF-8 strictly; a byte order mark is refused too.
  ///
  /// @throws MalformedJson naming the byte at which it is no UTF-8
  public static String utf8(String file, byte[] bytes) {
    if (ascii(bytes)) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
      if (text.startsWith("\uFEFF")) {
        throw new MalformedJson(file, "It begins with a byte order mark.");
      }
      return text;
    } catch (CharacterCodingException e) {
      throw new MalformedJson(file, "It is not UTF-8 at byte " + in.position() + ".");
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
  /// @throws MalformedJson when it is no JSON, nests too deep or names a property twice
  public static JsonNode parse(String file, byte[] bytes) {
    String text = utf8(file, bytes);
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() == null) {
        throw new MalformedJson(file, "It is empty.");
      }
      JsonNode node = new JsonTree(file, parser).value(1);
      if (parser.nextToken() != null) {
        throw new MalformedJson(file, "Something follows the JSON value.");
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

  static MalformedJson notJson(String file, JacksonException e) {
    return new MalformedJson(file, "It is not JSON: " + reason(e) + ".");
  }

  static MalformedJson twice(String file, String name) {
    return new MalformedJson(file, "The property " + name + " stands twice in one object.");
  }

  /// What of a parser's words is for nobody here; loaded with the first file that is refused.
  private static final class Unsaid {
    /// What a parser says in brackets of where it read from, which it does not know.
    private static final Pattern SOURCE =
        Pattern.compile("\\s*\\((start marker )?at \\[Source:.*?]\\)");

    /// What the parser could be told to allow, which nobody can tell it here.
    private static final Pattern OPTION =
        Pattern.compile(
            ":?[\\w ]*`JsonReadFeature[^`]*`( to allow)?| \\(not recognized as one since[^)]*\\)");

    private Unsaid() {}
  }

  private static String reason(JacksonException e) {
    String message = e.getOriginalMessage();
    var at = e.getLocation();
    String place = at == null ? "" : ", line " + at.getLineNr() + " column " + at.getColumnNr();
    String first = message == null ? "unreadable" : message.lines().findFirst().orElse("");
    String told = Unsaid.SOURCE.matcher(first).replaceAll("");
    return Unsaid.OPTION.matcher(told).replaceAll("") + place;
  }
}

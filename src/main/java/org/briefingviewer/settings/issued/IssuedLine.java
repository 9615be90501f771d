// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.settings.issued;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.briefingviewer.bundle.wire.Json;
import org.briefingviewer.bundle.wire.JsonPrinter;
import org.briefingviewer.bundle.wire.MalformedJson;
import org.briefingviewer.issued.IssuedCopy;
import org.briefingviewer.issued.IssuedFigure;
import org.briefingviewer.model.EstimateId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The lines of a remembered copy, each a JSON object. Read without a mapper, as every file that a
/// start looks into.
final class IssuedLine {
  private IssuedLine() {}

  static String copy(IssuedCopy copy) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("issued", "1").put("format", copy.format()).put("printed", copy.printed());
    line.putObject("briefing")
        .put("name", copy.of().name())
        .put("created", copy.of().created().toString())
        .put("title", copy.of().title())
        .put("version", copy.of().version())
        .put("sealed", copy.of().sealed())
        .put("changes", copy.of().changes());
    put(line, "article", copy.article());
    line.put("at", copy.at().toString());
    put(line, "lastEdit", copy.lastEdit());
    put(line, "path", copy.path() == null ? null : copy.path().toString());
    return printed(line);
  }

  private static String printed(ObjectNode line) {
    return new String(JsonPrinter.line(line), StandardCharsets.UTF_8);
  }

  private static JsonNode parsed(String line) {
    return Json.parse("", line.getBytes(StandardCharsets.UTF_8));
  }

  private static void put(ObjectNode line, String name, @Nullable String value) {
    if (value != null) {
      line.put(name, value);
    }
  }

  /// Returns null where it is none that this program can read.
  static @Nullable IssuedCopy readCopy(String id, @Nullable String line) {
    try {
      JsonNode node = line == null ? null : parsed(line);
      if (node == null || !node.path("issued").asString("").equals("1")) {
        return null;
      }
      JsonNode of = node.path("briefing");
      String path = text(node, "path");
      return new IssuedCopy(
          id,
          node.path("format").asString(""),
          node.path("printed").asBoolean(false),
          new IssuedCopy.Of(
              of.path("name").asString(""),
              OffsetDateTime.parse(of.path("created").asString("")),
              of.path("title").asString(""),
              of.path("version").asString(""),
              of.path("sealed").asBoolean(false),
              of.path("changes").asInt(0)),
          text(node, "article"),
          OffsetDateTime.parse(node.path("at").asString("")),
          text(node, "lastEdit"),
          path == null ? null : Path.of(path));
    } catch (MalformedJson | DateTimeParseException | InvalidPathException e) {
      return null;
    }
  }

  private static @Nullable String text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isString() ? value.stringValue() : null;
  }

  static String figure(IssuedFigure figure) {
    return printed(line(figure, figure.digest(), figure.said()));
  }

  /// Returns the line of what an erratum told of a figure.
  static String told(IssuedFigure figure, IssuedFigure.Told told) {
    return printed(line(figure, told.digest(), told.said()).put("told", true));
  }

  private static ObjectNode line(IssuedFigure figure, String digest, String said) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("article", figure.of().articleId())
        .put("estimate", figure.of().estimateId())
        .put("digest", digest)
        .put("said", said);
  }

  /// Returns what a line says; of what an erratum told, as if the copy had said it.
  static @Nullable IssuedFigure readFigure(String line) {
    try {
      JsonNode node = parsed(line);
      String article = text(node, "article");
      String estimate = text(node, "estimate");
      String digest = text(node, "digest");
      String said = text(node, "said");
      return article == null || estimate == null || digest == null || said == null
          ? null
          : new IssuedFigure(
              new EstimateId(article, estimate),
              digest,
              said,
              node.path("told").asBoolean(false) ? new IssuedFigure.Told(digest, said) : null);
    } catch (MalformedJson e) {
      return null;
    }
  }
}

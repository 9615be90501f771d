// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Reference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `references.csl.json`: CSL-JSON 1.0.2, authors as literal names.
public final class ReferencesWire {
  /// A year, a month, a day.
  private static final int PARTS = 3;

  private ReferencesWire() {}

  public static JsonNode write(List<Reference> references, JsonRows rows) {
    return rows.list(() -> references.stream().map(ReferencesWire::item));
  }

  /// Returns a work as CSL-JSON has it.
  public static ObjectNode item(Reference reference) {
    ObjectNode item =
        JsonLdTerms.object()
            .put("id", reference.id())
            .put("type", reference.type())
            .put("title", reference.title());
    if (!reference.authors().isEmpty()) {
      ArrayNode authors = item.putArray("author");
      reference.authors().forEach(name -> authors.addObject().put("literal", name));
    }
    put(item, "container-title", reference.containerTitle());
    put(item, "publisher", reference.publisher());
    put(item, "issued", reference.issued());
    put(item, "accessed", reference.accessed());
    put(item, "URL", reference.url());
    put(item, "license", reference.rights());
    put(item, "abstract", reference.about());
    return item;
  }

  private static void put(ObjectNode item, String name, @Nullable String value) {
    if (value != null) {
      item.put(name, value);
    }
  }

  private static void put(ObjectNode item, String name, @Nullable PartialDate date) {
    if (date != null) {
      ArrayNode parts = item.putObject(name).putArray("date-parts").addArray();
      Stream.of(date.year(), date.month(), date.day()).takeWhile(n -> n != 0).forEach(parts::add);
    }
  }

  public static List<Reference> read(String file, InputStream bytes) {
    JsonStream in = new JsonStream(file, bytes);
    List<Reference> references = new ArrayList<>();
    in.each(file + "#", where -> references.add(reference(in.fields(where))));
    in.end();
    return references;
  }

  private static Reference reference(JsonFields item) {
    List<String> authors = new ArrayList<>();
    for (JsonFields author : item.list("author")) {
      authors.add(author(author));
    }
    return new Reference(
        item.text("id"),
        item.text("type"),
        item.text("title"),
        authors,
        item.textOrNull("container-title"),
        item.textOrNull("publisher"),
        date(item, "issued"),
        date(item, "accessed"),
        item.textOrNull("URL"),
        item.textOrNull("license"),
        item.textOrNull("abstract"));
  }

  private static String author(JsonFields author) {
    String literal = author.textOrNull("literal");
    return literal != null
        ? literal
        : Stream.of("given", "non-dropping-particle", "family")
            .map(author::textOrNull)
            .filter(part -> part != null && !part.isEmpty())
            .collect(Collectors.joining(" "));
  }

  /// Reads a CSL date: a list of one or two dates, each of up to three whole numbers. Of a range
  /// the first counts.
  private static @Nullable PartialDate date(JsonFields item, String name) {
    JsonFields date = item.childOrNull(name);
    if (date == null || !date.has("date-parts")) {
      return null;
    }
    String where = date.where() + "/date-parts/0";
    int[] known = new int[PARTS];
    int count = 0;
    for (JsonNode part : date.node().path("date-parts").path(0)) {
      if (count == PARTS || !part.isIntegralNumber() || !part.canConvertToInt()) {
        throw new MalformedJson(
            where, "It is not a year, a month and a day, as far as they are known.");
      }
      known[count++] = part.intValue();
    }
    if (count == 0) {
      throw new MalformedJson(where, "It does not begin with a year.");
    }
    try {
      return new PartialDate(known[0], known[1], known[2]);
    } catch (IllegalArgumentException e) {
      throw MalformedJson.of(where, e);
    }
  }
}

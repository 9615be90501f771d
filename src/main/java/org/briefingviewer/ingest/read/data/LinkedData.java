// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.briefingviewer.ingest.draft.ArticleFacts;
import org.briefingviewer.ingest.draft.ReducedWording;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads the article that a page describes in JSON-LD with schema.org's terms. Broken JSON says
/// nothing.
public final class LinkedData {
  private static final int DEEPEST = 3;

  /// Tags, classes and ids, one in the other: what a page is looked through for in one go.
  private static final Pattern SELECTOR =
      Pattern.compile("[a-zA-Z]*(?:[.#][\\w-]+)*(?: (?:> )?[a-zA-Z]*(?:[.#][\\w-]+)*){0,4}");

  private static final int SELECTORS = 20;

  private final List<Map<?, ?>> articles = new ArrayList<>();
  private final Map<String, Map<?, ?>> byId = new HashMap<>();

  private LinkedData() {}

  public static LinkedData of(Document page) {
    LinkedData data = new LinkedData();
    for (Element script : page.select("script[type=application/ld+json]")) {
      data.add(JsonText.parse(script.data()), 0);
    }
    return data;
  }

  /// Keeps what is described, on the upper levels.
  private void add(@Nullable Object value, int depth) {
    if (value instanceof Map<?, ?> map) {
      if (map.get("@id") instanceof String id && map.containsKey("name")) {
        byId.putIfAbsent(id, map);
      }
      if (isArticle(map)) {
        articles.add(map);
      }
      if (depth <= DEEPEST) {
        add(map.get("@graph"), depth + 1);
      }
    } else if (value instanceof List<?> list && depth <= DEEPEST) {
      list.forEach(each -> add(each, depth + 1));
    }
  }

  private static boolean isArticle(Map<?, ?> item) {
    String type = String.valueOf(item.get("@type"));
    return type.contains("Article") || type.contains("Posting") || type.contains("Report");
  }

  public ArticleFacts facts() {
    ArticleFacts facts = ArticleFacts.NONE;
    for (Map<?, ?> item : articles) {
      facts = facts.or(facts(item));
    }
    return facts;
  }

  /// Returns what the articles say under a name, where they are words.
  public List<String> values(String name) {
    return articles.stream()
        .map(item -> item.get(name))
        .filter(value -> value instanceof String words && !words.isBlank())
        .map(value -> Parser.unescapeEntities(String.valueOf(value), false).strip())
        .toList();
  }

  /// Returns the selectors of the parts of the articles that are not shown to everybody, as
  /// publishers name them to search engines (schema.org's `hasPart` with `cssSelector`).
  public List<String> heldBack() {
    return articles.stream()
        .flatMap(item -> each(item.get("hasPart")))
        .flatMap(part -> each(part instanceof Map<?, ?> map ? map.get("cssSelector") : null))
        .map(selector -> ReducedWording.oneBlank(String.valueOf(selector)).strip())
        .filter(selector -> !selector.isEmpty() && SELECTOR.matcher(selector).matches())
        .distinct()
        .limit(SELECTORS)
        .toList();
  }

  private static Stream<?> each(@Nullable Object value) {
    return value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
  }

  private ArticleFacts facts(Map<?, ?> item) {
    String address = text(item.get("url"));
    List<String> persons = new ArrayList<>();
    List<String> bodies = new ArrayList<>();
    Object author = item.get("author");
    writers(author == null ? item.get("creator") : author, persons, bodies);
    return new ArticleFacts(
        text(item.get("headline")),
        address != null ? address : named(item.get("mainEntityOfPage"), "@id"),
        named(item.get("publisher"), "name"),
        text(item.get("datePublished")),
        persons,
        bodies,
        text(item.get("inLanguage")),
        text(item.get("copyrightNotice")));
  }

  private void writers(@Nullable Object value, List<String> persons, List<String> bodies) {
    if (value instanceof List<?> list) {
      list.forEach(each -> writers(each, persons, bodies));
      return;
    }
    Map<?, ?> described =
        value instanceof Map<?, ?> map
            ? map.get("@id") instanceof String id && !map.containsKey("name")
                ? byId.getOrDefault(id, map)
                : map
            : Map.of();
    String name = described.isEmpty() ? text(value) : text(described.get("name"));
    String named = name == null ? text(described.get("byline")) : name;
    boolean body = String.valueOf(described.get("@type")).contains("Organization");
    if (named != null) {
      (body ? bodies : persons).add(named);
    }
  }

  private static @Nullable String named(@Nullable Object value, String key) {
    return value instanceof Map<?, ?> map ? text(map.get(key)) : text(value);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value instanceof String words && !words.isBlank()
        ? ReducedWording.oneBlank(Parser.unescapeEntities(words.strip(), false))
        : null;
  }
}

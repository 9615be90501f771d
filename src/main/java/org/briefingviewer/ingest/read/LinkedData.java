// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.briefingviewer.ingest.draft.Facts;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads the article that a page describes in JSON-LD with schema.org's terms. Broken JSON says
/// nothing.
final class LinkedData {
  private LinkedData() {}

  static Facts of(Document page) {
    Facts facts = Facts.NONE;
    for (Element script : page.select("script[type=application/ld+json]")) {
      Object value = JsonText.parse(script.data());
      for (Map<?, ?> item : items(value, 0)) {
        if (isArticle(item)) {
          facts = facts.or(facts(item));
        }
      }
    }
    return facts;
  }

  private static List<Map<?, ?>> items(@Nullable Object value, int depth) {
    List<Map<?, ?>> found = new ArrayList<>();
    if (value instanceof Map<?, ?> map) {
      found.add(map);
      found.addAll(depth > 3 ? List.of() : items(map.get("@graph"), depth + 1));
    } else if (value instanceof List<?> list && depth <= 3) {
      list.forEach(each -> found.addAll(items(each, depth + 1)));
    }
    return found;
  }

  private static boolean isArticle(Map<?, ?> item) {
    String type = String.valueOf(item.get("@type"));
    return type.contains("Article") || type.contains("Posting") || type.contains("Report");
  }

  private static Facts facts(Map<?, ?> item) {
    String address = text(item.get("url"));
    return new Facts(
        text(item.get("headline")),
        address != null ? address : named(item.get("mainEntityOfPage"), "@id"),
        named(item.get("publisher"), "name"),
        text(item.get("datePublished")),
        names(item.get("author")),
        text(item.get("inLanguage")),
        text(item.get("copyrightNotice")));
  }

  private static List<String> names(@Nullable Object authors) {
    List<String> names = new ArrayList<>();
    for (Object author :
        authors instanceof List<?> list ? list : java.util.Collections.singletonList(authors)) {
      String name = named(author, "name");
      if (name != null && !name.startsWith("http")) {
        names.add(name);
      }
    }
    return names;
  }

  private static @Nullable String named(@Nullable Object value, String key) {
    return value instanceof Map<?, ?> map ? text(map.get(key)) : text(value);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value instanceof String words && !words.isBlank()
        ? Parser.unescapeEntities(words.strip(), false)
        : null;
  }
}

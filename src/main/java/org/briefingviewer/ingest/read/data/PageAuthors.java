// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.briefingviewer.ingest.draft.ArticleFacts;
import org.briefingviewer.ingest.name.WriterNames;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Who wrote a page, by what its data says: the article's description first, then the fields of its
/// head, then what its elements are marked as. The first of them that names a person counts.
public final class PageAuthors {
  private static final int LONGEST = 500;

  /// More names than these stand in lists of other articles.
  private static final int MOST = 8;

  /// The last part of a field's name that says who wrote the page: `article:author`, `dc.creator`.
  private static final Set<String> FIELDS =
      Set.of("author", "authors", "byl", "byline", "writer", "author_name", "citation_author");

  /// How libraries write a name: "Holm, Jan".
  private static final Pattern CITED =
      Pattern.compile("^([\\p{L}'’-]{1,40}), ([\\p{L}.'’ -]{1,40})$");

  private static final Set<String> CREATORS = Set.of("dc.creator", "dcterms.creator");

  private PageAuthors() {}

  /// @param described what the page's description of the article says
  public static ArticleFacts of(Document page, ArticleFacts described, WriterNames names) {
    List<String> houses =
        Stream.concat(Stream.of(described.publisher(), siteName(page)), described.bodies().stream())
            .filter(house -> house != null && !house.isBlank())
            .toList();
    List<List<String>> sources = new ArrayList<>();
    sources.add(described.authors());
    sources.addAll(fields(page));
    sources.add(marked(page));
    List<String> bodies = new ArrayList<>(described.bodies());
    for (List<String> source : sources) {
      WriterNames.Writers writers = names.of(source, houses);
      if (!writers.persons().isEmpty()) {
        return described.withAuthors(writers.persons(), writers.bodies());
      }
      bodies.addAll(bodies.isEmpty() ? writers.bodies() : List.of());
    }
    return described.withAuthors(List.of(), bodies);
  }

  private static @Nullable String siteName(Document page) {
    Element site = page.selectFirst("meta[property=og:site_name]");
    return site == null ? null : site.attr("content");
  }

  /// Returns the values of each field of the head that names writers.
  private static List<List<String>> fields(Document page) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (Element meta : page.getElementsByTag("meta")) {
      String name = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
      String key = name.strip().toLowerCase(Locale.ROOT);
      String value = meta.attr("content");
      if (writers(key)
          && !value.isBlank()
          && value.length() <= LONGEST
          && !value.startsWith("http")) {
        fields
            .computeIfAbsent(key, k -> new ArrayList<>())
            .add(
                key.equals("citation_author") || CREATORS.contains(key)
                    ? CITED.matcher(value).replaceFirst("$2 $1")
                    : value);
      }
    }
    return List.copyOf(fields.values());
  }

  private static boolean writers(String key) {
    int part = Math.max(key.lastIndexOf(':'), Math.max(key.lastIndexOf('.'), key.lastIndexOf('-')));
    return CREATORS.contains(key) || FIELDS.contains(key.substring(part + 1));
  }

  /// Returns the names in elements that are marked as the article's author; a picture has one, too.
  private static List<String> marked(Document page) {
    List<String> names = new ArrayList<>();
    for (Element author : page.select("[itemprop=author]")) {
      if (author.closest("figure, figcaption, [itemprop=image], [itemtype*=ImageObject]") == null) {
        Element named = author.selectFirst("[itemprop=name]");
        Element shown = named == null ? author : named;
        String name = shown.hasAttr("content") ? shown.attr("content") : shown.text();
        names.add(name.length() <= LONGEST ? name : "");
      }
    }
    return names.size() <= MOST ? names : List.of();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.ingest.draft.ArticleFacts;
import org.briefingviewer.ingest.name.WriterNames;
import org.briefingviewer.ingest.read.data.LinkedData;
import org.briefingviewer.ingest.read.data.PageAuthors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What an HTML page's head says: schema.org in JSON-LD first, then OpenGraph and its kin.
final class PageFacts {
  private PageFacts() {}

  static ArticleFacts of(Document page, LinkedData data, WriterNames names) {
    ArticleFacts linked = PageAuthors.of(page, data.facts(), names);
    ArticleFacts meta =
        new ArticleFacts(
            meta(page, "og:title", "twitter:title", "dc.title"),
            address(page),
            meta(page, "og:site_name", "application-name", "dc.publisher"),
            moment(page),
            List.of(),
            language(page),
            meta(page, "dcterms.rights", "dc.rights", "copyright", "rights-standard"));
    return linked.or(meta);
  }

  /// Returns in what words the page says what it is about.
  static List<String> descriptions(Document page, LinkedData data) {
    List<String> found = new ArrayList<>(data.values("description"));
    for (String name : List.of("og:description", "description", "twitter:description")) {
      String words = meta(page, name);
      if (words != null) {
        found.add(words);
      }
    }
    return found;
  }

  private static @Nullable String address(Document page) {
    Element canonical = page.selectFirst("link[rel=canonical]");
    String href = canonical == null ? null : blankToNull(canonical.attr("href"));
    return href != null ? href : meta(page, "og:url");
  }

  private static @Nullable String moment(Document page) {
    String meta =
        meta(
            page,
            "article:published_time",
            "datepublished",
            "pubdate",
            "date",
            "dc.date",
            "parsely-pub-date");
    if (meta != null) {
      return meta;
    }
    Element time = page.selectFirst("time[datetime]");
    return time == null ? null : blankToNull(time.attr("datetime"));
  }

  private static @Nullable String language(Document page) {
    Element html = page.selectFirst("html[lang]");
    return html == null ? null : blankToNull(html.attr("lang"));
  }

  private static @Nullable String meta(Document page, String... names) {
    List<Element> metas = page.getElementsByTag("meta");
    for (String name : names) {
      for (String key : List.of("property", "name", "itemprop")) {
        String content = content(metas, key, name);
        if (content != null) {
          return content;
        }
      }
    }
    return null;
  }

  /// The first one counts, also where it says nothing.
  private static @Nullable String content(List<Element> metas, String key, String name) {
    for (Element meta : metas) {
      if (meta.attr(key).strip().equalsIgnoreCase(name)) {
        return blankToNull(meta.attr("content"));
      }
    }
    return null;
  }

  private static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text.strip();
  }
}

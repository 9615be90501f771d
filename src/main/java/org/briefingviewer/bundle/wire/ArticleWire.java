// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Byline;
import org.briefingviewer.model.Dateline;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.Publication;
import org.briefingviewer.model.letters.NormalText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// An article's three files: `article.json` (IPTC ninjs 3.1), `text.txt` (the canonical text) and
/// `structure.json` (what ninjs cannot say; see [StructureWire]).
public final class ArticleWire {
  private static final String URN = "urn:briefing:article:";

  private ArticleWire() {}

  /// Writes the ninjs item.
  ///
  /// @param textName the name of the text's resource in the manifest
  public static ObjectNode ninjs(Article article, String textName) {
    ObjectNode item = JsonLdTerms.object().put("uri", uri(article));
    item.putObject("standard")
        .put("name", "ninjs")
        .put("version", "3.1")
        .put("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json");
    item.put("type", "text").put("pubStatus", "usable").put("language", article.language());
    item.putArray("headlines").addObject().put("role", "main").put("value", article.headline());
    if (article.byline() != null) {
      item.put("by", article.byline().asWritten());
    }
    Dateline dateline = article.dateline();
    if (dateline != null && dateline.place() != null) {
      item.put("located", dateline.place());
    }
    origin(item, article.publication());
    item.putArray("bodies")
        .addObject()
        .put("role", "main")
        .put("contentType", "text/plain")
        .put("charCount", article.text().codePointCount(0, article.text().length()))
        .put("value", article.text());
    item.putArray("renditions")
        .addObject()
        .put("name", "canonical-text")
        .put("href", "urn:briefing:resource:" + encoded(textName))
        .put("contentType", "text/plain");
    return item;
  }

  private static void origin(ObjectNode item, Publication publication) {
    OffsetDateTime at = publication.at();
    // A day alone is no date-time; writing midnight would claim a minute that nobody gave.
    if (at != null && publication.precision() == Publication.Precision.MINUTE) {
      item.put("contentCreated", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at));
    }
    if (publication.publisher() != null) {
      item.putArray("infoSources")
          .addObject()
          .put("name", publication.publisher())
          .put("role", "publisher");
    }
    if (publication.rights() != null) {
      item.put("usageTerms", publication.rights());
    }
  }

  /// Returns the item's own URI, or one of ours where it has none that ninjs allows.
  private static String uri(Article article) {
    String uri = article.uri();
    try {
      if (uri != null && strict(uri)) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // not a URI: kept in structure.json as it is
    }
    return URN + encoded(article.id());
  }

  /// Tells whether ninjs takes a URI: absolute, and of ASCII characters alone.
  private static boolean strict(String uri) throws URISyntaxException {
    URI parsed = new URI(uri);
    return parsed.isAbsolute() && parsed.toASCIIString().equals(uri);
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /// Reads an article.
  ///
  /// @param structure null when the bundle has none: paragraphs then come from the blank lines, the
  ///   rest from the ninjs item
  /// @throws MalformedJson when a file is not what the format says, or the text is not canonical
  public static Article read(
      String id, JsonFields ninjs, @Nullable JsonFields structure, String textFile, byte[] bytes) {
    String text = canonical(textFile, Json.utf8(textFile, bytes));
    String language = ninjs.textOrNull("language");
    String known = language == null ? "und" : language;
    return structure == null
        ? plain(id, ninjs, known, text)
        : StructureWire.read(id, known, text, structure);
  }

  private static String canonical(String file, String text) {
    if (text.indexOf('\r') >= 0) {
      throw new MalformedJson(file, "It has line ends other than LF.");
    }
    if (!composed(text)) {
      throw new MalformedJson(file, "It is not in Unicode's composed form (NFC).");
    }
    return text;
  }

  /// Tells whether a text is in Unicode's composed form. Letters before the first combining mark
  /// always are.
  private static boolean composed(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) < '\u0300') {
      at++;
    }
    return at == text.length() || NormalText.isComposed(text);
  }

  private static Article plain(String id, JsonFields ninjs, String language, String text) {
    String uri = ninjs.text("uri");
    List<JsonFields> headlines = ninjs.list("headlines");
    List<Paragraph> paragraphs = Article.paragraphsOf(text, false);
    if (!headlines.isEmpty()
        && !paragraphs.isEmpty()
        && paragraphs.getFirst().span().of(text).equals(headlines.getFirst().text("value"))) {
      paragraphs = Article.paragraphsOf(text, true);
    }
    String by = ninjs.textOrNull("by");
    String located = ninjs.textOrNull("located");
    return new Article(
        id,
        uri.startsWith(URN) ? null : uri,
        language,
        text,
        paragraphs,
        publication(ninjs),
        by == null ? null : new Byline(List.of(), by),
        located == null ? null : new Dateline(located, null, located),
        List.of());
  }

  private static Publication publication(JsonFields ninjs) {
    List<JsonFields> sources = ninjs.list("infoSources");
    String publisher = sources.isEmpty() ? null : sources.getFirst().textOrNull("name");
    OffsetDateTime at = ninjs.momentOrNull("contentCreated");
    Publication publication =
        at == null
            ? new Publication(publisher, null, Publication.Precision.NONE, Basis.INFERRED, null)
            : new Publication(publisher, at, Publication.Precision.MINUTE, Basis.STATED, null);
    return publication.under(ninjs.textOrNull("usageTerms"));
  }
}

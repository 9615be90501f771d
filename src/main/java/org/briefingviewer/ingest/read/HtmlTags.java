// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.briefingviewer.ingest.draft.BlockRole;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/// What the tags and usual class names of a page mean for reading it.
final class HtmlTags {
  private static final int BYLINE = 120;
  private static final int DECK = 400;

  /// How many nodes and letters stand beside a link at most that stands alone.
  private static final int ALONE = 7;

  private static final Pattern WRITERS =
      Pattern.compile(
          "/(?:author|auteur|autor|autore|contributor|journalist|reporter|columnist)(?:s|en|es|i)?"
              + "[/-]");

  private static final Set<String> DECKS =
      Set.of(
          "dek",
          "deck",
          "standfirst",
          "subheadline",
          "sub-headline",
          "subtitle",
          "article-summary",
          "article-subtitle",
          "article__subtitle",
          "entry-subtitle");
  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "embed",
          "canvas",
          "head",
          "math",
          "audio",
          "video",
          "select",
          "textarea",
          "map");
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "button",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "html",
          "label",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "tr",
          "ul");

  private static final Set<String> PARTS =
      Set.of("article", "body", "center", "div", "form", "html", "main", "pre", "section", "td");

  private HtmlTags() {}

  /// Tells whether an element may be a part of a page that holds paragraphs.
  static boolean part(Element element) {
    return PARTS.contains(element.normalName());
  }

  /// Tells whether an element's content is nothing that a reader reads.
  static boolean skipped(Element element) {
    return SKIPPED.contains(element.normalName());
  }

  /// Tells whether an element stands alone on the page.
  static boolean block(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  /// Tells whether an element amid a paragraph is a card that opens over a name: it begins with a
  /// picture, and all of its words are links, two or more.
  static boolean card(Element element) {
    Element picture = element.normalName().equals("span") ? element.selectFirst("img") : null;
    if (picture == null || element.closest("p") == null) {
      return false;
    }
    Elements links = element.select("a");
    int linked = links.stream().mapToInt(link -> link.text().length() + 1).sum();
    return links.size() > 1
        && picture.equals(element.selectFirst("img, a"))
        && linked >= element.text().length();
  }

  /// Returns the role that an element gives to the words in it, or null.
  static @Nullable BlockRole role(Element element) {
    String tag = element.normalName();
    return switch (tag) {
      case "h1" -> BlockRole.HEADLINE;
      case "h2", "h3", "h4", "h5", "h6" -> BlockRole.HEADING;
      case "figcaption" -> BlockRole.CAPTION;
      default -> named(element);
    };
  }

  private static @Nullable BlockRole named(Element element) {
    String names = " " + element.className().toLowerCase(java.util.Locale.ROOT) + " ";
    if (names.isBlank()
        && element.id().isEmpty()
        && !element.hasAttr("rel")
        && !element.hasAttr("href")
        && !element.hasAttr("itemprop")) {
      return null;
    }
    if (names.contains("articlelocation") || names.contains("dateline ")) {
      return element.text().length() < 60 ? BlockRole.DATELINE : null;
    }
    if (DECKS.stream().anyMatch(element::hasClass) || DECKS.contains(element.id())) {
      return element.text().length() <= DECK ? BlockRole.DECK : null;
    }
    if (writer(element, names) && element.text().length() <= BYLINE) {
      return BlockRole.BYLINE;
    }
    boolean caption = names.contains("caption") && element.text().length() <= 600;
    return caption ? BlockRole.CAPTION : null;
  }

  /// Tells whether an element is said to name writers: by its class, or, where it is a link that
  /// stands alone, by the address of a writer's page.
  private static boolean writer(Element element, String names) {
    if (element.attr("rel").equals("author") || names.contains("byline")) {
      return true;
    }
    if (names.contains("author")) {
      List<String> words = ChromeMarkup.words(element.className());
      return words.contains("author") || words.contains("authors");
    }
    Element parent = element.parent();
    return parent != null
        && element.normalName().equals("a")
        && WRITERS.matcher(element.attr("href")).find()
        && parent.childNodeSize() <= ALONE
        && parent.text().length() - element.text().length() <= ALONE;
  }
}

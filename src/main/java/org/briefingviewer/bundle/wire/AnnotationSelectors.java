// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import org.briefingviewer.model.Anchor;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.deception.PrintableWords;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The two selectors of the W3C Web Annotation Data Model that say where a mark stands: by its
/// words (4.2.4) and by code points (4.2.5). Both are always there.
final class AnnotationSelectors {
  /// More context than 32 code units is read, as other programs give it, but no whole text.
  private static final int LONGEST_CONTEXT = 1000;

  private AnnotationSelectors() {}

  static ArrayNode write(Anchor anchor, CodePoints points) {
    ArrayNode both = JsonNodeFactory.instance.arrayNode();
    both.addObject()
        .put("type", "TextQuoteSelector")
        .put("exact", anchor.exact())
        .put("prefix", anchor.prefix())
        .put("suffix", anchor.suffix());
    both.addObject()
        .put("type", "TextPositionSelector")
        .put("start", points.toCodePoints(anchor.span().start()))
        .put("end", points.toCodePoints(anchor.span().end()));
    return both;
  }

  /// Reads the property `selector` of `target`.
  ///
  /// @throws MalformedJson when one of the two is missing, or the quote has nothing that can be
  ///   seen
  static Anchor read(JsonFields target, CodePoints points) {
    JsonFields quote = null;
    TextSpan span = null;
    for (JsonFields selector : target.list("selector")) {
      String type = selector.text("type");
      if (type.equals("TextQuoteSelector")) {
        quote = selector;
      } else if (type.equals("TextPositionSelector")) {
        span = span(selector, points);
      }
    }
    if (quote == null || span == null) {
      throw new MalformedJson(
          target.where(),
          quote == null ? "It has no TextQuoteSelector." : "It has no TextPositionSelector.");
    }
    String exact = quote.text("exact");
    if (!PrintableWords.visible(exact)) {
      throw new MalformedJson(quote.where() + "/exact", "It quotes no word that could be marked.");
    }
    return new Anchor(exact, context(quote, "prefix"), context(quote, "suffix"), span);
  }

  private static TextSpan span(JsonFields selector, CodePoints points) {
    int start = selector.integer("start");
    int end = selector.integer("end");
    if (start < 0 || end < start) {
      throw new MalformedJson(selector.where(), "It ends before it starts.");
    }
    return points.toUtf16(start, end);
  }

  private static String context(JsonFields quote, String name) {
    @Nullable String value = quote.textOrNull(name);
    if (value != null && value.length() > LONGEST_CONTEXT) {
      throw new MalformedJson(
          quote.where() + "/" + name,
          "It is longer than %,d characters; 32 are meant.".formatted(LONGEST_CONTEXT));
    }
    return value == null ? "" : value;
  }

  /// Writes a quote with its place: `{"article", "words", "selector"}`.
  static ObjectNode write(EvidenceQuote quote, ArticleTexts texts) {
    String text = texts.text(quote.articleId());
    Anchor anchor =
        text == null || quote.span().end() > text.length()
            ? new Anchor(quote.words(), "", "", quote.span())
            : Anchor.of(text, quote.span());
    ObjectNode object =
        JsonLdTerms.object().put("article", quote.articleId()).put("words", quote.words());
    object.set("selector", write(anchor, texts.points(quote.articleId())));
    return object;
  }

  /// Reads a quote at its stored place, without looking whether the words still stand there.
  static EvidenceQuote quote(JsonFields object, ArticleTexts texts) {
    String article = object.text("article");
    Anchor anchor = read(object, texts.points(article));
    return new EvidenceQuote(article, anchor.span(), words(object, anchor));
  }

  /// Returns a quote's words as they were written, or those of its place where there are none.
  static String words(JsonFields object, Anchor anchor) {
    String words = object.textOrNull("words");
    return words == null || !PrintableWords.visible(words) ? anchor.exact() : words;
  }
}

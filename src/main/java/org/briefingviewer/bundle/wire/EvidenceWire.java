// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import org.briefingviewer.model.Anchor;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Printable;
import tools.jackson.databind.node.ObjectNode;

/// A quote with its place: `{"article", "words", "selector"}`.
final class EvidenceWire {
  private EvidenceWire() {}

  static ObjectNode write(EvidenceQuote quote, Texts texts) {
    String text = texts.text(quote.articleId());
    Anchor anchor =
        text == null || quote.span().end() > text.length()
            ? new Anchor(quote.words(), "", "", quote.span())
            : Anchor.of(text, quote.span());
    ObjectNode object =
        Terms.object().put("article", quote.articleId()).put("words", quote.words());
    object.set("selector", Selectors.write(anchor, texts.points(quote.articleId())));
    return object;
  }

  /// Reads a quote at its stored place, without looking whether the words still stand there.
  static EvidenceQuote read(Fields object, Texts texts) {
    String article = object.text("article");
    Anchor anchor = Selectors.read(object, texts.points(article));
    return new EvidenceQuote(article, anchor.span(), words(object, anchor));
  }

  /// Returns a quote's words as they were written, or those of its place where there are none.
  static String words(Fields object, Anchor anchor) {
    String words = object.textOrNull("words");
    return words == null || !Printable.visible(words) ? anchor.exact() : words;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.stage;

import org.briefingviewer.bundle.anchor.Anchoring;
import org.briefingviewer.extract.text.SentenceSplitter;
import org.briefingviewer.model.Anchor;
import org.briefingviewer.model.AnchorOutcome;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.page.stop.QuotePlaces;

/// Looks up where the words of a stop stand now, for a file that takes them along.
final class StagePlaces implements QuotePlaces {
  private final SentenceSplitter sentences = new SentenceSplitter();

  @Override
  public AnchorOutcome place(Article article, Stop.Quote quote) {
    String text = article.text();
    TextSpan stored = new TextSpan(units(text, quote.start()), units(text, quote.end()));
    return new Anchoring(text)
        .place(new Anchor(quote.exact(), quote.prefix(), quote.suffix(), stored));
  }

  @Override
  public TextSpan sentence(Article article, TextSpan figure) {
    return sentences.around(article, figure);
  }

  /// Turns code points into UTF-16 code units; what lies beyond the text, into its end.
  private static int units(String text, int codePoints) {
    return codePoints >= text.codePointCount(0, text.length())
        ? text.length()
        : text.offsetByCodePoints(0, codePoints);
  }
}

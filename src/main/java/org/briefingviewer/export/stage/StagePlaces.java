// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.stage;

import org.briefingviewer.bundle.anchor.AnchorFinder;
import org.briefingviewer.extract.text.SentenceSplitter;
import org.briefingviewer.model.AnchorOutcome;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.page.stop.QuotePlaces;

/// Looks up where the words of a stop stand now, for a file that takes them along.
public final class StagePlaces implements QuotePlaces {
  private final SentenceSplitter sentences = new SentenceSplitter();

  @Override
  public AnchorOutcome place(Article article, Stop.Quote quote) {
    String text = article.text();
    return new AnchorFinder(text).place(quote.anchor(text));
  }

  @Override
  public TextSpan sentence(Article article, TextSpan figure) {
    return sentences.around(article, figure);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.presentation;

import org.briefingviewer.bundle.anchor.AnchorFinder;
import org.briefingviewer.model.AnchorOutcome;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.page.stop.QuotePlaces;

/// Looks up where the words of a stop stand now, as marks are looked up.
public final class QuotePlacer implements QuotePlaces {
  @Override
  public AnchorOutcome place(Article article, Stop.Quote quote) {
    String text = article.text();
    return new AnchorFinder(text).place(quote.anchor(text));
  }

  @Override
  public TextSpan sentence(Article article, TextSpan figure) {
    return QuotedSentence.around(article, figure);
  }
}

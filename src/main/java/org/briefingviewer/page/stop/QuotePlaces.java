// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.stop;

import org.briefingviewer.model.AnchorOutcome;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.TextSpan;

/// Looks up where words of an article stand now, and where its sentences begin and end.
public interface QuotePlaces {
  /// Returns where a quote stands in its article.
  AnchorOutcome place(Article article, Stop.Quote quote);

  /// Returns the sentence in which a figure stands, or the sentences that it touches.
  TextSpan sentence(Article article, TextSpan figure);
}

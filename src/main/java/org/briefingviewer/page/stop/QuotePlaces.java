// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.stop;

import org.briefingviewer.model.AnchorOutcome;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Stop;

/// Looks up where words of an article stand now.
@FunctionalInterface
public interface QuotePlaces {
  /// Returns where a quote stands in its article.
  AnchorOutcome place(Article article, Stop.Quote quote);
}

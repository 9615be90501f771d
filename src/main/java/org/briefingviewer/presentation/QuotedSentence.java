// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.presentation;

import org.briefingviewer.extract.text.SentenceSplitter;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.TextSpan;

/// The sentence that a figure is quoted with, so that no hedge stays behind.
public final class QuotedSentence {
  private QuotedSentence() {}

  /// Returns the stretch of the sentences that `span` touches; `span` itself where it touches none.
  public static TextSpan around(Article article, TextSpan span) {
    return new SentenceSplitter().around(article, span);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.quoting;

import java.util.List;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.SentenceSplitter;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.TextSpan;

/// The sentence that a figure is quoted with, so that no hedge stays behind.
public final class QuotedSentence {
  private QuotedSentence() {}

  /// Returns the stretch of the sentences that `span` touches; `span` itself where it touches none.
  public static TextSpan around(Article article, TextSpan span) {
    List<Sentence> touched =
        new SentenceSplitter()
            .analyse(article).sentences().stream().filter(s -> s.span().overlaps(span)).toList();
    return touched.isEmpty()
        ? span
        : new TextSpan(
            Math.min(span.start(), touched.getFirst().span().start()),
            Math.max(span.end(), touched.getLast().span().end()));
  }
}

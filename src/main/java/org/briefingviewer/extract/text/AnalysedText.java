// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.text;

import java.util.List;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.progress.WorkProgress;

/// An article with its sentences and tokens: what every recogniser reads.
public record AnalysedText(Article article, List<Sentence> sentences) {
  public AnalysedText {
    sentences = sentences instanceof WatchedSentences ? sentences : List.copyOf(sentences);
  }

  /// Returns the same; whoever goes through its sentences is watched.
  public AnalysedText watched(WorkProgress progress) {
    return new AnalysedText(article, new WatchedSentences(sentences, progress));
  }

  /// Returns the article's text, in which all spans count.
  public String text() {
    return article.text();
  }

  /// Returns the words covered by `span`.
  public String words(TextSpan span) {
    return span.of(article.text());
  }

  /// Returns the words covered by `span` in lower case, as tokens have them.
  public String lower(TextSpan span) {
    return Tokenizer.lower(words(span));
  }

  /// Returns the sentence that holds `offset`, or the nearest before it.
  public Sentence sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return sentences.get(low);
  }

  /// Tells whether two spans begin in one paragraph.
  public boolean oneParagraph(TextSpan one, TextSpan other) {
    return sentenceAt(one.start()).paragraph() == sentenceAt(other.start()).paragraph();
  }
}

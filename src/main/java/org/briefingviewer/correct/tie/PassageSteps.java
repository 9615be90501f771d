// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.correct.tie;

import java.util.List;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.TextSpan;

/// Goes through an article passage by passage, so that one can be chosen without a mouse.
///
/// @param sentences where they stand, in text order
public record PassageSteps(Article article, List<TextSpan> sentences) {
  public PassageSteps {
    sentences = List.copyOf(sentences);
  }

  /// Returns a stretch of the text as evidence, without the blanks around it.
  ///
  /// @param span not all of it blank
  public EvidenceQuote quote(TextSpan span) {
    TextSpan words = span.stripped(article.text());
    return new EvidenceQuote(article.id(), words, words.of(article.text()));
  }

  /// Returns the sentence at an offset, or the next one behind it, or the last.
  ///
  /// Throws `NoSuchElementException` when the article has no sentence
  public EvidenceQuote at(int offset) {
    return quote(
        sentences.stream()
            .filter(sentence -> sentence.end() > offset)
            .findFirst()
            .orElseGet(sentences::getLast));
  }

  /// Returns the sentence that follows a passage of this article, or the one before it; the same
  /// passage at either end of the text.
  public EvidenceQuote step(EvidenceQuote from, int step) {
    int first = index(from.span().start());
    int last = index(Math.max(from.span().start(), from.span().end() - 1));
    int next = step > 0 ? last + 1 : first - 1;
    return next < 0 || next >= sentences.size() ? from : quote(sentences.get(next));
  }

  /// Returns a passage longer by the sentence behind it, or shorter by its last one; one sentence
  /// is the least.
  public EvidenceQuote stretch(EvidenceQuote from, int step) {
    int first = index(from.span().start());
    int last = index(Math.max(from.span().start(), from.span().end() - 1));
    int next = Math.clamp(last + step, first, sentences.size() - 1);
    return quote(new TextSpan(sentences.get(first).start(), sentences.get(next).end()));
  }

  private int index(int offset) {
    int at = 0;
    while (at + 1 < sentences.size() && sentences.get(at + 1).start() <= offset) {
      at++;
    }
    return at;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.search;

import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.TextSpan;

/// A place where what was looked for stands.
///
/// @param span its words in the article's text, in UTF-16 code units; for `ORIGIN`, whose words
///   stand above the text, the headline
/// @param context the words with what stands around them
/// @param about the source's name or the words of the origin; for `TEXT` and `FIGURE` the words
///   themselves
public record SearchHit(
    String articleId, HitKind kind, TextSpan span, HitContext context, String about) {

  /// What was found, in the order in which one place counts as it: a figure is text too.
  public enum HitKind {
    /// Who published or wrote the article, or what it was written from.
    ORIGIN,
    /// A figure of that value, however it is written.
    FIGURE,
    /// Words that name whoever a figure is given to.
    SOURCE,
    TEXT,
    /// A number that begins with the typed one and goes on: 172,500 for "172".
    BEGUN
  }

  /// Tells whether it is what was looked for, and no more than that.
  public boolean exact() {
    return kind != HitKind.BEGUN;
  }

  /// Tells whether the words stand in the text, where they can be marked.
  public boolean inText() {
    return kind != HitKind.ORIGIN;
  }

  /// Returns the words as a passage to jump to.
  public EvidenceQuote passage() {
    return new EvidenceQuote(articleId, span, context.words());
  }
}

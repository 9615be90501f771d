// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import org.jspecify.annotations.Nullable;

/// Words of an article that bear something out.
///
/// @param articleId the article they stand in
/// @param span their place in its text
/// @param words as written
public record EvidenceQuote(String articleId, TextSpan span, String words) {
  // Written out, as every start asks: decisions/text-first.md.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof EvidenceQuote quote
            && articleId.equals(quote.articleId)
            && span.equals(quote.span)
            && words.equals(quote.words));
  }

  @Override
  public int hashCode() {
    return words.hashCode();
  }
}

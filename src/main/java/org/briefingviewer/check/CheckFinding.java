// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.check;

import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.seal.SealCheck;
import org.jspecify.annotations.Nullable;

/// One thing that a check found, and where.
///
/// @param articleId the article, or null where it is about the briefing as a whole
/// @param markId the mark that it is about, or null
/// @param span where its words stand in the article, or null where they stand nowhere
/// @param words as the text writes them; empty where it is about no words
/// @param detail what the ground is about beyond the words: a date, a name; empty where nothing
public record CheckFinding(
    CheckGround ground,
    @Nullable String articleId,
    @Nullable String markId,
    @Nullable TextSpan span,
    String words,
    String detail) {

  /// Returns the check that found it.
  public SealCheck check() {
    return ground.check();
  }

  /// Returns the passage that leads to it, or null where there is none.
  public @Nullable EvidenceQuote passage() {
    return articleId == null || span == null ? null : new EvidenceQuote(articleId, span, words);
  }
}

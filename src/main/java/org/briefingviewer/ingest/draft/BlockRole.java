// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.draft;

/// What a block is on its page, as far as reading or a step could tell.
public enum BlockRole {
  HEADLINE,
  DECK,
  HEADING,
  BODY,
  CAPTION,
  /// Who wrote it; taken out of the text and kept in the article's byline.
  BYLINE,
  /// Place and date that open the text; taken out and kept in the article's dateline.
  DATELINE;

  /// Tells whether a block of this role stands in the article's text.
  public boolean inText() {
    return this != BYLINE && this != DATELINE;
  }
}

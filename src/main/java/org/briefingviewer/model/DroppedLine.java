// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

/// Words of the original that are not part of the clean article.
///
/// @param text as they stood
/// @param reason why they were left out
/// @param offset where they would stand: an offset into the cleaned text, in UTF-16 code units
public record DroppedLine(String text, Reason reason, int offset) {

  /// Why words of the original were left out.
  public enum Reason {
    NAVIGATION,
    TIMESTAMP,
    CONTACT,
    END_MARK,
    FEEDBACK,
    ADVERTISEMENT,
    RELATED_LINKS,
    SHARING,
    REPEATED,
    CREDIT,
    METADATA,
    /// A head, a foot or a page number that stands at the edge of pages.
    RUNNING_HEAD,
    /// A note below or behind the text.
    FOOTNOTE,
    /// Words that no reader of the original sees: without size, hidden, in the colour of their
    /// ground, struck out.
    UNSEEN,
    /// Markup that carries no words of the article.
    MARKUP
  }
}

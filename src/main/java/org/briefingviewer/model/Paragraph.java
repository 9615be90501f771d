// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import org.jspecify.annotations.Nullable;

/// One paragraph of an article's text.
///
/// @param span its place in [Article#text()], without the blank line that follows
/// @param handling the paragraph's own mark, or null where only that of the bundle holds
/// @param pages where it stood in the document that the article came from, or null where that has
///   no pages
public record Paragraph(
    TextSpan span, ParagraphKind kind, @Nullable HandlingMark handling, @Nullable PageSpan pages) {

  /// Makes a paragraph without a mark of its own, of a text without pages.
  public Paragraph(TextSpan span, ParagraphKind kind) {
    this(span, kind, null, null);
  }

  /// Returns the same at another place in the text.
  public Paragraph at(TextSpan place) {
    return new Paragraph(place, kind, handling, pages);
  }

  /// Returns the same with another mark of its own, or none.
  public Paragraph marked(@Nullable HandlingMark mark) {
    return new Paragraph(span, kind, mark, pages);
  }
}

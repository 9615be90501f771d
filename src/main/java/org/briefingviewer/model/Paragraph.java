// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import org.jspecify.annotations.Nullable;

/// One paragraph of an article's text.
///
/// @param span its place in [Article#text()], without the blank line that follows
/// @param handling the paragraph's own mark, or null where only that of the bundle holds
public record Paragraph(TextSpan span, ParagraphKind kind, @Nullable HandlingMark handling) {

  /// Makes a paragraph without a mark of its own.
  public Paragraph(TextSpan span, ParagraphKind kind) {
    this(span, kind, null);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

/// One paragraph of an article's text.
///
/// @param span its place in [Article#text()], without the blank line that follows
public record Paragraph(TextSpan span, ParagraphKind kind) {}

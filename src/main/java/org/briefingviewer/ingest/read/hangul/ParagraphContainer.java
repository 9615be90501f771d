// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.hangul;

/// What paragraphs stand in.
enum ParagraphContainer {
  BODY,
  /// A text box, a caption or whatever else stands in the text.
  BOX,
  TABLE,
  /// A footnote or an endnote.
  NOTE,
  /// The head or the foot of a page.
  EDGE,
  /// A comment or a memo, which no page shows.
  HIDDEN
}

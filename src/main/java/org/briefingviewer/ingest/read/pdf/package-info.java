// SPDX-License-Identifier: Apache-2.0

/// Reads a PDF, which knows glyphs at places and nothing of words or paragraphs: glyphs become
/// words, words rows, rows the lines of columns in reading order, lines paragraphs.
///
/// Start at [PdfFile]. What repeats at the edges of pages and what stands below the text as a note
/// is listed as dropped. The rules are geometry, in multiples of the letter size; none knows a
/// producer. Only this package touches PDFBox, and nothing loads it before a PDF is read.
@NullMarked
package org.briefingviewer.ingest.read.pdf;

import org.jspecify.annotations.NullMarked;

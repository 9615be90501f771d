// SPDX-License-Identifier: Apache-2.0

/// What stands on a PDF's pages: the glyphs that PDFBox finds, each at its [LetterSlant], gathered
/// into words and rows. Start at [GlyphCollector].
@NullMarked
package org.briefingviewer.ingest.read.pdf.page;

import org.jspecify.annotations.NullMarked;

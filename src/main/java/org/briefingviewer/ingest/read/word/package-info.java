// SPDX-License-Identifier: Apache-2.0

/// Reads a Word document (ECMA-376, Office Open XML): the body's paragraphs in their order, with
/// tables row by row, as the document stands when every tracked change is accepted.
///
/// Start at [WordFile]. Apache POI opens the package, within its limits, and finds the parts; the
/// parts themselves are streamed. Heads, feet and notes are listed as dropped; what an author
/// struck out or hid is no part of the document. Only this package touches POI.
@NullMarked
package org.briefingviewer.ingest.read.word;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0

/// Turns what a briefing knows into graphics made of plain shapes: points, boxes, strokes. Start at
/// [Drawing], its shapes, and [Plate], a drawing with the caption without which none leaves the
/// program; `graphics.chart` holds the charts, each of which says when it is true. The package
/// knows no toolkit and no language: whoever draws one brings the words and the colours, so that a
/// window, a stage and a file can draw the same.
@NullMarked
package org.briefingviewer.graphics;

import org.jspecify.annotations.NullMarked;

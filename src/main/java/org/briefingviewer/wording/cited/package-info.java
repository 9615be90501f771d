// SPDX-License-Identifier: Apache-2.0

/// Words of a briefing as they may leave the program: never without bound, hedge, caveat, chain,
/// review, origin and handling mark. [CitationBuilder] puts a [CitedPassage] together once;
/// [PlainPassage] and [HtmlPassage] only write it down; picture and printed page take their figures
/// from [FigureWords] too. [PartWords] says each part alone. The package knows no toolkit and no
/// file.
@NullMarked
package org.briefingviewer.wording.cited;

import org.jspecify.annotations.NullMarked;

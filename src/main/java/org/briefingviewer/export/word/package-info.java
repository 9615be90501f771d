// SPDX-License-Identifier: Apache-2.0

/// Word documents (ECMA-376, *WordprocessingML*) of the same pages that are printed. Start at
/// [DocxFormat]; [DocxDocument] puts the parts together, [DocxBlocks] and [DocxRuns] write what
/// stands on a page, [DocxNotes] its footnotes, [DocxFrame] the handling mark at head and foot.
/// Every look has a name ([DocxStyle], `styles.xml`), so that a house's template ([DocxTemplate])
/// can override it.
@NullMarked
package org.briefingviewer.export.word;

import org.jspecify.annotations.NullMarked;

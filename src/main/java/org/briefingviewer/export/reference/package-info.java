// SPDX-License-Identifier: Apache-2.0

/// The works of a briefing as reference managers take them: an item for each article and one for
/// each work that articles were written from, never one for a figure. [CitedItems] says which items
/// there are and what their notes hold: every figure of the article with its hedges, bound, chain
/// and check. [CslFormat], [RisFormat] and [BibtexFormat] write them down; what each field is
/// called there follows what Zotero's import reads.
///
/// Names are whole, as the briefing has them: which part of "Kim Min-ju" is the family's is not
/// known here, and a wrong guess would be a false name.
@NullMarked
package org.briefingviewer.export.reference;

import org.jspecify.annotations.NullMarked;

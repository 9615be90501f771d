// SPDX-License-Identifier: Apache-2.0
/// The estimates of a whole briefing as rows.
///
/// Start at [BriefingRows], which reads them; what a row holds is an [EstimateRow]. Which rows
/// count and in which order are the pure [TableFilter] and [TableOrder]. No language: the words of
/// a row come from a [RowText].
@NullMarked
package org.briefingviewer.table;

import org.jspecify.annotations.NullMarked;

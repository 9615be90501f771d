// SPDX-License-Identifier: Apache-2.0
/// The estimates of the whole briefing as rows that can be filtered, sorted and chosen.
///
/// Start at [EstimateTable], the model that reads them and follows what is chosen. What a row holds
/// is an [EstimateRow]; which rows count and in which order are the pure [TableFilter] and
/// [TableOrder]. The package knows no toolkit and no language: the words of a row come from a
/// [RowWording].
@NullMarked
package org.briefingviewer.session.table;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/// The estimates of the open briefing while they are shown as a table: [EstimateTable] has the rows
/// read and follows what is chosen. What rows are is decided in `table`.
@NullMarked
package org.briefingviewer.session.table;

import org.jspecify.annotations.NullMarked;

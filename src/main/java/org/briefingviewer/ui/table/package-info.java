// SPDX-License-Identifier: Apache-2.0

/// The table of all estimates of the briefing, in the drawer at the foot of the window.
///
/// Start at [TablePart], which brings the commands and the timeline's page, then [TableDrawer].
/// What rows there are, and in which order, is the business of [org.briefingviewer.session.table];
/// here are its words ([TableWords], [CopiedRows]) and its looks. The package does not know the
/// text column.
@NullMarked
package org.briefingviewer.ui.table;

import org.jspecify.annotations.NullMarked;

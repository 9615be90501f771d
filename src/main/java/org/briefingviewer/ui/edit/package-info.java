// SPDX-License-Identifier: Apache-2.0
/// Undoing and keeping: what a user does to a briefing, and what the window asks then. Settling
/// what the program proposes is done in `ui.review`.
///
/// Start at [EditPart], which has the commands. What an edit is called is said by [EditWords]
/// alone.
@NullMarked
package org.briefingviewer.ui.edit;

import org.briefingviewer.wording.EditWords;
import org.jspecify.annotations.NullMarked;

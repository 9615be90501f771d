// SPDX-License-Identifier: Apache-2.0
/// Checking, correcting and keeping: what a user does to a briefing, and what the window asks then.
///
/// Start at [EditPart], which has the commands. What an edit is called is said by [EditWords]
/// alone.
@NullMarked
package org.briefingviewer.ui.edit;

import org.briefingviewer.wording.EditWords;
import org.jspecify.annotations.NullMarked;

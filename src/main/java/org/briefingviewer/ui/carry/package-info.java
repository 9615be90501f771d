// SPDX-License-Identifier: Apache-2.0

/// Carrying a correction to the proposals that say the same wrong thing. Start at [CarryPart], the
/// part of the window; [CarrySheet] shows them before anything is done, each of which can be left
/// out. What is equal, and what becomes of it, `session.correct` says.
@NullMarked
package org.briefingviewer.ui.carry;

import org.jspecify.annotations.NullMarked;

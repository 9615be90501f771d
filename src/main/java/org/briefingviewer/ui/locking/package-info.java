// SPDX-License-Identifier: Apache-2.0

/// The pass phrase in the window: asked for a locked briefing, and given to one that is saved
/// locked. Start at [LockPart].
@NullMarked
package org.briefingviewer.ui.locking;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0

/// The stops in the window: the list of what will be shown, and what the speaker plans for each.
/// Start at [StopsPage].
@NullMarked
package org.briefingviewer.ui.present.list;

import org.jspecify.annotations.NullMarked;

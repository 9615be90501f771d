// SPDX-License-Identifier: Apache-2.0

/// What changed since an earlier briefing, each change with both places side by side. Start at
/// [ChangePart].
@NullMarked
package org.briefingviewer.ui.change;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0

/// What a part of the window is made with: a [WindowContext], of which it takes the models and the
/// words that it needs, its [Command]s, the [PanelPage]s it brings, and the [PartHost] that it asks
/// for what only the window can do. A part knows the window by this package alone, and no part
/// knows another.
@NullMarked
package org.briefingviewer.ui.part;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0

/// The right-hand side of the window: the three ties with their evidence, the list of estimates,
/// and the card of the chosen one. Start at [RelationsPanel]. Its views read the session and call
/// its verbs; they know neither each other's insides nor the text column. [QuantityWords] says how
/// a quantity is written for readers, and never drops its bound.
@NullMarked
package org.briefingviewer.ui.panel;

import org.briefingviewer.wording.QuantityWords;
import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0

/// Signing a seal in the window, and the keys for it. Start at [SigningPart].
@NullMarked
package org.briefingviewer.ui.signing;

import org.jspecify.annotations.NullMarked;

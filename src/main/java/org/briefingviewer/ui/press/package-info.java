// SPDX-License-Identifier: Apache-2.0

/// What the mouse presses, and what it does not mean to press.
@NullMarked
package org.briefingviewer.ui.press;

import org.jspecify.annotations.NullMarked;

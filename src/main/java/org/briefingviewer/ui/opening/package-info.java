// SPDX-License-Identifier: Apache-2.0

/// What the window does once, when a briefing was opened or none could be: [FirstFocus].
@NullMarked
package org.briefingviewer.ui.opening;

import org.jspecify.annotations.NullMarked;

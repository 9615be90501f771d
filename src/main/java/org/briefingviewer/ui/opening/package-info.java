// SPDX-License-Identifier: Apache-2.0

/// What a window does once: the order in which it comes into being, on one page ([StartStep], kept
/// by [StartOrder]), and who has the keys when a briefing was opened or none could be
/// ([FirstFocus]).
@NullMarked
package org.briefingviewer.ui.opening;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0

/// A text that stands beside the one that is read: the reader's draft, an earlier version. Start at
/// [PassageText]; its marks are its own and never those of estimates.
@NullMarked
package org.briefingviewer.ui.passage;

import org.jspecify.annotations.NullMarked;

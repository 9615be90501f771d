// SPDX-License-Identifier: Apache-2.0

/// Where and when a figure holds, and of how much, as far as the words beside it say. Start at
/// [FigureExtent].
@NullMarked
package org.briefingviewer.compare.extent;

import org.jspecify.annotations.NullMarked;

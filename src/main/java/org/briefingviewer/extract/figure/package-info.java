// SPDX-License-Identifier: Apache-2.0

/// Joins to a figure what it counts (`scope`), for which time it holds (`time`), and what is said
/// against it, as far as the text says so. Start at [FigureDetails]. It asks the grammar of the
/// sentence and scans no words for themselves; how a number is read it does not know.
@NullMarked
package org.briefingviewer.extract.figure;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/// Finds a stored mark again in a text that may have changed, and says how surely.
///
/// Start at [AnchorFinder]. Words may be found by likeness; figures never are: a mark whose digits,
/// sign, unit or bound word differ is told as changed and not placed. The package knows no file.
@NullMarked
package org.briefingviewer.bundle.anchor;

import org.jspecify.annotations.NullMarked;

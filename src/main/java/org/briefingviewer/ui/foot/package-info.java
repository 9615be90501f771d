// SPDX-License-Identifier: Apache-2.0
/// What stands at the foot of the text: one editor at a time, and the keys of a walk below it.
///
/// Start at [TextFoot], which the window has; the parts reach it by their `PartHost`.
@NullMarked
package org.briefingviewer.ui.foot;

import org.jspecify.annotations.NullMarked;

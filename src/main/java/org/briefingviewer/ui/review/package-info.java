// SPDX-License-Identifier: Apache-2.0
/// Settling what the program proposes: the keys of the walk, its filters, and steps in bulk.
///
/// Start at [ReviewPart], which has the commands; [ReviewBar] is what stands at the foot of the
/// text while the walk is on. Where the walk stands, in which order it goes and what is left is not
/// known here but in `session.review`.
@NullMarked
package org.briefingviewer.ui.review;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/// Ties, treaties and events over time.
///
/// Start at [TimeLanes]: what each assessor says of a tie, a lane each; the steps of each treaty,
/// with who says which date; every other event once. [TreatyCourses] tells which steps are of one
/// treaty. Nothing here is a drawing or a word.
@NullMarked
package org.briefingviewer.derive.course;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/// Ties over time. [CoursePart] lays [LanesView] over the briefing: a lane an assessor, the steps
/// of treaties, other events. [TieCourse] is the short form on the panel: one line of dots in the
/// order of time, and the same in words; it is given what was read of the tie, and chooses nothing.
@NullMarked
package org.briefingviewer.ui.course;

import org.jspecify.annotations.NullMarked;

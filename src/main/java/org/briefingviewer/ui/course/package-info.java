// SPDX-License-Identifier: Apache-2.0
/// How the articles of a briefing move over a tie: one line of dots in the order of time, and the
/// same in words. Start at [org.briefingviewer.ui.course.TieCourse]. The panel gives it what was
/// read of the tie; it chooses nothing and knows no session.
@NullMarked
package org.briefingviewer.ui.course;

import org.jspecify.annotations.NullMarked;

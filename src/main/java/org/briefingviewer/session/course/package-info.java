// SPDX-License-Identifier: Apache-2.0
/// The ties, treaties and events of the open briefing over time: start at [BriefingCourse].
@NullMarked
package org.briefingviewer.session.course;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/// The dated events of a briefing in order of time. Start at [Timeline], which is pure: it is made
/// anew from what a briefing knows whenever the chosen tie changes.
@NullMarked
package org.briefingviewer.session.timeline;

import org.briefingviewer.derive.Timeline;
import org.jspecify.annotations.NullMarked;

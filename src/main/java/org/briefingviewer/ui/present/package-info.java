// SPDX-License-Identifier: Apache-2.0

/// The stage: what the room sees, what the speaker sees, and the list of what will be shown.
///
/// Start at [AudienceView], which draws a page of `page.stop` for a screen of any size, and
/// [StageLayout], which puts it on as many screens as it takes so that nothing is clipped and
/// nothing is smaller than a room can read. [StageWindows] has the two windows of a presentation
/// that runs, [StageKeys] its keys, [StopsPart] what the main window has of it. Nothing here is
/// made before somebody asks for it.
@NullMarked
package org.briefingviewer.ui.present;

import org.jspecify.annotations.NullMarked;

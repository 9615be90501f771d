// SPDX-License-Identifier: Apache-2.0

/// The stage: presenting, from the window to the wall.
///
/// Start at [StopsPart], which is what the main window has of it. [StageWindows] has the two
/// windows of a presentation that runs, [SpeakerView] what the speaker sees, [StageKeys] its keys;
/// what the room sees is drawn in `ui.present.wall`, the list of stops is `ui.present.list`.
/// Nothing here is made before somebody asks for it.
@NullMarked
package org.briefingviewer.ui.present;

import org.jspecify.annotations.NullMarked;

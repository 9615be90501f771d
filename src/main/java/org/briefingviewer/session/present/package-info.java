// SPDX-License-Identifier: Apache-2.0
/// A presentation that runs: what the room sees, where the speaker is, and how much time is gone.
///
/// Start at [Presentation], and at [PresentationModels] for what a window presents from:
/// [StopList], [PreparedPages], which reads articles beside the views' thread, and [RoomSearch].
/// [StagePointer] is what the speaker points at, [StageLog] what the room saw when. What the room
/// sees is a value of its own, so that nothing which the speaker does can reach it while it is
/// frozen.
@NullMarked
package org.briefingviewer.session.present;

import org.jspecify.annotations.NullMarked;

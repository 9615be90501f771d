// SPDX-License-Identifier: Apache-2.0
/// What is open, chosen and pointed at: the one place that holds state while the program runs. What
/// people have done to the open briefing stands in `session.document`.
///
/// Start at [ReadingSession], which is only constructed and opened whole. Everybody else is given
/// of it what they show and what they may ask: [ShownBriefing], [ShownArticle], [ReaderChoice],
/// [ReaderMoves], [OpeningControl]. The other models build on these; those of one window are a
/// `session.workbench`. [TaskRunner] runs what takes long. Every type here can be observed or is
/// the value of something that can; what is computed is computed in a room of its own. No scene, no
/// file format.
@NullMarked
package org.briefingviewer.session;

import org.jspecify.annotations.NullMarked;

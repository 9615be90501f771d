// SPDX-License-Identifier: Apache-2.0

/// What is open, chosen and pointed at: the one place that holds state while the program runs. What
/// people have done to the open briefing stands in `session.document`.
///
/// Start at [ReadingSession], on which the other models of a [Workbench] build: read-only
/// properties and a few verbs; views bind to the first and call the second. [Work] runs what takes
/// long. The package knows no scene and no file format: what opens a file is handed to it as a
/// [BriefingOpener].
@NullMarked
package org.briefingviewer.session;

import org.jspecify.annotations.NullMarked;

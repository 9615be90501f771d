// SPDX-License-Identifier: Apache-2.0

/// A briefing whole: what is in it, what is known of all of it, who read it a second time, and what
/// was done to it. [Briefing] stands above the records that it gives, and above the edits
/// (`model.edit`), which speak in those records; who needs one article or one estimate needs
/// nothing of this room.
@NullMarked
package org.briefingviewer.model.briefing;

import org.jspecify.annotations.NullMarked;

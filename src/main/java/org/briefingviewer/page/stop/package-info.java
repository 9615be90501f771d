// SPDX-License-Identifier: Apache-2.0

/// What a stop of a presentation shows the room, before anything is drawn.
///
/// Start at [StopPages], which makes a [StopPage] of a stop: a handling mark, a line that says
/// where and when it was published, and [PageBlock]s whose words are [PageRun]s. The audience's
/// screen draws it; whatever else takes stops along draws the same, so that none of them says less.
/// A figure that was corrected says what it said before, and whether that was after the stop was
/// made ([CorrectedSince]); what the briefing says may have been changed since its seal
/// ([org.briefingviewer.page.SealedSince]); what is computed says so ([ComputedBlocks]). Nothing of
/// the speaker's is in it. The package knows neither a toolkit nor where words stand now: who asks
/// brings [QuotePlaces].
@NullMarked
package org.briefingviewer.page.stop;

import org.briefingviewer.page.PageBlock;
import org.briefingviewer.page.PageRun;
import org.jspecify.annotations.NullMarked;

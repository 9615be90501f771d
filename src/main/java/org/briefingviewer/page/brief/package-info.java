// SPDX-License-Identifier: Apache-2.0

/// A briefing on one page. Start at [BriefPage]: [BriefFigures] chooses what stands on it,
/// [BriefTies] and [SealedChanges] say how the ties stand and what was done since the last seal,
/// and whoever draws the page says by a [BriefRoom] for how much there is room. What there is no
/// room for is named on the page. The package invents no words: a bottom line and lines to take are
/// its maker's own ([BriefChoice]), and said to be.
@NullMarked
package org.briefingviewer.page.brief;

import org.jspecify.annotations.NullMarked;

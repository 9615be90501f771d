// SPDX-License-Identifier: Apache-2.0

/// The reader's own draft beside what the briefing says. Start at [DraftPart]; [DraftView] shows
/// the draft with its marks and the findings, [DraftSheet] takes a draft in. The draft is in memory
/// as long as it is open, and nowhere else.
@NullMarked
package org.briefingviewer.ui.draft;

import org.jspecify.annotations.NullMarked;

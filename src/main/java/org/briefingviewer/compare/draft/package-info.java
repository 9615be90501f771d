// SPDX-License-Identifier: Apache-2.0

/// A draft held against a briefing. Start at [DraftCheck]: each figure, tie and date of the draft
/// becomes a [DraftFinding] that says what of it the briefing bears out, and where that stands.
/// Nothing of the draft is kept.
@NullMarked
package org.briefingviewer.compare.draft;

import org.jspecify.annotations.NullMarked;

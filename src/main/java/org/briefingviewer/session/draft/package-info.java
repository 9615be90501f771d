// SPDX-License-Identifier: Apache-2.0

/// The reader's own draft, held against the open briefing. Start at [DraftComparison]. The draft
/// stands in memory until it is closed; no file, journal or setting hears of it.
@NullMarked
package org.briefingviewer.session.draft;

import org.jspecify.annotations.NullMarked;

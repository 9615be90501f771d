// SPDX-License-Identifier: Apache-2.0

/// From a path to what the window shows first: the briefing of a file together with the edits that
/// a journal beside it holds, or a briefing without a name, into which a raw article comes.
///
/// Start at [BundleOpener]; [EarlyOpening] lets it run beside the start of the toolkit. The package
/// knows neither scene nor stage.
@NullMarked
package org.briefingviewer.app.opening;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0

/// The reports of one figure side by side: a pane over the text, the origins in the panel and a row
/// on the card. Start at [ComparePart]. Everything that it knows comes from
/// `session.compare.ReportGroups`; nothing is built before somebody asks.
@NullMarked
package org.briefingviewer.ui.compare;

import org.jspecify.annotations.NullMarked;

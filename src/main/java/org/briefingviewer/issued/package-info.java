// SPDX-License-Identifier: Apache-2.0

/// The copies of a briefing that are out, and what of them no longer holds. An [IssuedCopy] says
/// which state of a briefing went out as what, each [IssuedFigure] what it said of one figure;
/// [CopyComparison] holds that against the briefing as it is now, and [ErratumPage] tells the
/// difference on a page. Where copies are remembered the package does not know.
@NullMarked
package org.briefingviewer.issued;

import org.jspecify.annotations.NullMarked;

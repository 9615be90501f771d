// SPDX-License-Identifier: Apache-2.0

/// What findings said before persons corrected them. Start at [Corrections], which follows each
/// finding through the edits of a briefing: a step that was taken back leaves nothing. [ClaimField]
/// says in what two claims differ. The package knows edits and no file.
@NullMarked
package org.briefingviewer.derive.correction;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0

/// What changed between two briefings, or two versions of one. Start at [BriefingChanges]. The same
/// article that was imported anew is no change.
@NullMarked
package org.briefingviewer.compare.change;

import org.jspecify.annotations.NullMarked;

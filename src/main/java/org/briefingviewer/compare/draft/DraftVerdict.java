// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.draft;

/// What a draft says beside what the briefing says, in the order in which it is told.
public enum DraftVerdict {
  AS_IN_BRIEFING,
  HEDGE_DROPPED,
  BOUND_DROPPED,
  /// "More than" has become "about".
  BOUND_TURNED,
  OTHER_VALUE,
  OTHER_DATE,
  OTHER_SCOPE,
  SOURCE_MISSING,
  OTHER_SOURCE,
  /// The briefing has a later figure of the same source for the same thing.
  OUTDATED,
  NOTHING_LIKE_IT
}

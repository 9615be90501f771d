// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.part;

/// How long something that was said stays: it goes when what it speaks of is gone.
public enum NoticeDuration {
  /// Something else is done or undone, another article is read, or the briefing is left.
  NEXT_STEP,
  /// Something else is done or undone, or the briefing is left.
  NEXT_EDIT,
  /// A while is over, whatever is done in it, or the briefing is left.
  A_WHILE,
  /// The briefing is left.
  LEAVING,
  /// The user puts it away.
  PUT_AWAY
}

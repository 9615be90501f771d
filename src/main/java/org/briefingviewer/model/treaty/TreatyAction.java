// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model.treaty;

/// What happens to a treaty, in the order in which it mostly does.
public enum TreatyAction {
  SIGNATURE,
  /// By one of its parties, or by all.
  RATIFICATION,
  ENTRY_INTO_FORCE,
  /// By another treaty.
  REPLACEMENT,
  /// Its end, by notice, by time or by a breach.
  TERMINATION
}

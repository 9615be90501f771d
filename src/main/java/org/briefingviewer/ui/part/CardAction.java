// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.part;

import org.controlsfx.control.action.Action;

/// A command that stands on the card of the chosen estimate.
///
/// @param id the button's node id
/// @param face what stands on the button, one or two words
/// @param first whether it is a button, and not an item of the card's menu
public record CardAction(String id, String face, Action action, boolean first) {
  /// Makes a button.
  public CardAction(String id, String face, Action action) {
    this(id, face, action, true);
  }
}

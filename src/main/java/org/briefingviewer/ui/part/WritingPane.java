// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.part;

/// A pane in which something is being written. Whatever in it has the focus, also a choice or a
/// button, keys that could be typed into a text mean nothing outside of it: who is writing does not
/// decide about what stands beside it.
public interface WritingPane {
  /// Returns whether it stands under the head of the card that it corrects, in place of the rows.
  default boolean underHead() {
    return false;
  }

  /// Returns whether it has more fields than what it corrects has lines.
  default boolean needsRoom() {
    return !underHead();
  }
}

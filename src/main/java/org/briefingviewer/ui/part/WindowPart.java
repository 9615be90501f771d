// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.part;

import java.util.List;

/// A part of the window beyond the text itself: what a user can do with it, and the pages that it
/// brings to the panel.
public interface WindowPart {
  /// Returns its commands, in the order of the menu.
  List<Command> commands();

  /// Returns its pages of the panel, in the order of their tabs.
  default List<PanelPage> pages() {
    return List.of();
  }

  /// Returns what stands at the foot of the chosen estimate's card, each as a button.
  default List<CardAction> onCard() {
    return List.of();
  }

  /// Returns the rows that it adds to the chosen estimate's card.
  default List<CardRow> cardRows() {
    return List.of();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.part;

import javafx.scene.Node;

/// A pane that says itself what gets the focus when a reader steps into it by key.
public interface StepInPane {
  /// Returns what gets the focus.
  Node entry();
}

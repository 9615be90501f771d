// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.foot;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/// The foot of the text's column, where one thing is written at a time: what takes the place of
/// another lets that keep its words first.
public final class TextFoot extends BorderPane {
  private Runnable displaced = () -> {};

  /// Stands a node here, and tells the one that stood here.
  ///
  /// @param displaced what happens when another one takes its place
  public void dock(Node node, Runnable displaced) {
    Runnable before = this.displaced;
    this.displaced = displaced;
    setCenter(node);
    before.run();
  }

  /// Takes a node away.
  ///
  /// @return whether it stood here
  public boolean undock(Node node) {
    if (!node.equals(getCenter())) {
      return false;
    }
    displaced = () -> {};
    setCenter(null);
    return true;
  }

  /// Stands keys below whatever is docked, or with null takes them away.
  public void standKeys(@Nullable Node keys) {
    setBottom(keys);
  }
}

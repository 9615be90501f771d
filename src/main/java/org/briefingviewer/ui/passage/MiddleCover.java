// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.passage;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The middle of the window, over which a pane may lie for a while. What lies beneath is out of
/// sight and out of reach of the keys then, and as it was afterwards.
public final class MiddleCover extends StackPane {
  private final Region beneath;
  private @Nullable Region shown;
  private Runnable lifted = () -> {};

  public MiddleCover(Region beneath) {
    super(beneath);
    this.beneath = beneath;
  }

  /// Lays a pane over it, in place of one that lies there.
  ///
  /// @param whenLifted done when the pane is lifted
  public void lay(Region pane, Runnable whenLifted) {
    lift();
    shown = pane;
    lifted = whenLifted;
    getChildren().add(pane);
    beneath.setVisible(false);
  }

  /// Lifts the pane that lies there.
  public void lift() {
    Region pane = shown;
    if (pane != null) {
      Runnable told = lifted;
      shown = null;
      lifted = () -> {};
      beneath.setVisible(true);
      getChildren().remove(pane);
      told.run();
    }
  }

  /// Returns the panes that can be stepped through now.
  ///
  /// @param below those that are out of reach while something lies over them
  public List<Node> panes(List<Node> below, Node bar) {
    Region pane = shown;
    if (pane != null) {
      return List.of(pane, bar);
    }
    return Stream.concat(below.stream(), Stream.of(bar)).toList();
  }
}

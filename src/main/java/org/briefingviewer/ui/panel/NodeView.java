// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import org.briefingviewer.graphics.DrawingBox;
import org.briefingviewer.graphics.TriangleFigure;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.ui.part.PressableBox;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.name.AgentWords;

/// An actor of the triangle.
final class NodeView extends StackPane {
  private final String id;
  private final PressableBox press;

  NodeView(int index, Triangle.Actor actor, Messages messages, Runnable action) {
    this.id = actor.id();
    press =
        new PressableBox(
            messages.text("triangle.actor", actor.label()),
            action,
            PanelText.single(actor.label(), "actor-label", AgentWords.scriptClass(actor.label())));
    press.setAlignment(Pos.CENTER);
    press.setChosen(false);
    press.setId("actor-" + actor.id());
    press.getStyleClass().addAll("actor", "actor-" + (index + 1));
    getChildren().add(press);
  }

  /// Returns the actor's id.
  String id() {
    return id;
  }

  /// Shows it as the first of two, or not.
  void mark(boolean first) {
    press.setChosen(first);
  }

  /// Takes the place that the figure gives it.
  void place(TriangleFigure.Node node) {
    DrawingBox box = node.box();
    resizeRelocate(box.x(), box.y(), box.width(), box.height());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The edge between two panes: dragged by mouse, or moved by the arrow keys while it has the focus;
/// Home and End go as far as it can go, Enter to where it stands at first. After the window
/// splitter of the ARIA Authoring Practices Guide.
final class PaneDivider extends Region {
  private static final double STEP = 16;
  private static final double LEAP = 64;

  private final Orientation orientation;
  private final boolean sizesAfter;
  private final Edge edge;
  private double grip;

  /// What a divider moves: the size of the pane on one side of it, in pixels.
  ///
  /// @param resize takes a size between the least and the most
  /// @param first what `resize` is given to go back to where it stands at first
  record Edge(
      DoubleSupplier size,
      DoubleSupplier least,
      DoubleSupplier most,
      DoubleConsumer resize,
      double first) {

    void take(double wanted) {
      double from = least.getAsDouble();
      resize.accept(Math.clamp(wanted, from, Math.max(from, most.getAsDouble())));
    }
  }

  /// @param orientation of the line: a vertical one parts left from right
  /// @param sizesAfter whether the sized pane stands right of it or below it
  /// @param name what a screen reader says
  PaneDivider(Orientation orientation, boolean sizesAfter, String name, Edge edge) {
    this.orientation = orientation;
    this.sizesAfter = sizesAfter;
    this.edge = edge;
    boolean vertical = orientation == Orientation.VERTICAL;
    getStyleClass().addAll("divider", vertical ? "upright" : "level");
    setCursor(vertical ? Cursor.H_RESIZE : Cursor.V_RESIZE);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setAccessibleText(name);
    setViewOrder(-1); // above the panes whose edges it covers
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private double along(MouseEvent event) {
    Point2D at = getParent().sceneToLocal(event.getSceneX(), event.getSceneY());
    return orientation == Orientation.VERTICAL ? at.getX() : at.getY();
  }

  /// Takes note of where the mouse holds it.
  void grip(MouseEvent event) {
    grip = along(event) + (sizesAfter ? edge.size.getAsDouble() : -edge.size.getAsDouble());
  }

  /// Follows the mouse that holds it.
  void drag(MouseEvent event) {
    edge.take(sizesAfter ? grip - along(event) : along(event) - grip);
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    double by = event.isShiftDown() ? LEAP : STEP;
    switch (event.getCode()) {
      case HOME -> edge.take(edge.least.getAsDouble());
      case END -> edge.take(edge.most.getAsDouble());
      case ENTER -> edge.resize.accept(edge.first);
      default -> {
        if (!moved(event.getCode(), by)) {
          return;
        }
      }
    }
    notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    event.consume();
  }

  private boolean moved(KeyCode code, double by) {
    boolean vertical = orientation == Orientation.VERTICAL;
    if (code == (vertical ? KeyCode.LEFT : KeyCode.UP)) {
      edge.take(edge.size.getAsDouble() + (sizesAfter ? by : -by));
    } else if (code == (vertical ? KeyCode.RIGHT : KeyCode.DOWN)) {
      edge.take(edge.size.getAsDouble() + (sizesAfter ? -by : by));
    } else {
      return false;
    }
    return true;
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case VALUE -> edge.size.getAsDouble();
      case MIN_VALUE -> edge.least.getAsDouble();
      case MAX_VALUE -> edge.most.getAsDouble();
      case ORIENTATION -> orientation;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    switch (action) {
      case INCREMENT -> edge.take(edge.size.getAsDouble() + STEP);
      case DECREMENT -> edge.take(edge.size.getAsDouble() - STEP);
      default -> super.executeAccessibleAction(action, parameters);
    }
  }
}

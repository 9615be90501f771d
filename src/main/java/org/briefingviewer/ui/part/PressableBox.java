// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.part;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A box of wrapping labels that is pressed as a button is: by mouse, Enter, Space or a screen
/// reader. A button's own graphic cannot wrap.
public final class PressableBox extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Runnable action;
  private boolean chosen;

  /// @param name what a screen reader says
  public PressableBox(String name, Runnable action, Node... children) {
    super(children);
    this.action = action;
    getStyleClass().add("pressable");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(name);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
  }

  /// Shows it as chosen or not; from then on it counts as a toggle.
  public void setChosen(boolean chosen) {
    this.chosen = chosen;
    setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    pseudoClassStateChanged(CHOSEN, chosen);
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      requestFocus();
      action.run();
      event.consume();
    }
  }

  /// Tells whether this key presses what has the focus: Enter or Space, alone.
  public static boolean presses(KeyEvent event) {
    boolean alone = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    return alone && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE);
  }

  private void typed(KeyEvent event) {
    if (presses(event)) {
      action.run();
      event.consume();
    }
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.SELECTED
        ? Boolean.valueOf(chosen)
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  @Override
  public void executeAccessibleAction(AccessibleAction requested, Object... parameters) {
    if (requested == AccessibleAction.FIRE) {
      action.run();
    } else {
      super.executeAccessibleAction(requested, parameters);
    }
  }
}

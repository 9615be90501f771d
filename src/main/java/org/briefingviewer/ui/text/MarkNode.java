// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Rectangle;
import org.briefingviewer.model.Review;
import org.briefingviewer.ui.text.Highlight.EstimateMark;
import org.jspecify.annotations.Nullable;

/// The ground of one estimate in the text: a thing to point at, to focus, to choose.
final class MarkNode extends Group {
  static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  /// What a mark tells its paragraph's view.
  interface Listener {
    /// The mark was clicked, or Enter pressed on it.
    void chosen(EstimateMark mark);

    /// The mouse or the focus came to the mark, or left it.
    void pointed(MarkNode node, boolean at);
  }

  private final EstimateMark mark;
  private final Supplier<String> accessibleText;
  private final Listener listener;

  /// @param accessibleText what a screen reader says; put together when one asks
  MarkNode(EstimateMark mark, Supplier<String> accessibleText, Listener listener) {
    this.mark = mark;
    this.accessibleText = accessibleText;
    this.listener = listener;
    getChildren().add(ground());
    style();
    setAccessibleRole(AccessibleRole.HYPERLINK);
    listen();
  }

  private void style() {
    getStyleClass().add("mark");
    getStyleClass().add(styleClass(mark.estimate().review()));
    if (!mark.surelyPlaced()) {
      getStyleClass().add("unsure");
    }
    setId("estimate-" + mark.number());
    setFocusTraversable(true);
    setManaged(false);
  }

  /// What was not read never looks as what was.
  private static String styleClass(Review review) {
    return switch (review.standing()) {
      case READ -> "checked";
      case BULK -> "in-bulk";
      case OPEN -> "proposed";
    };
  }

  private void listen() {
    hoverProperty().subscribe(at -> listener.pointed(this, at));
    focusedProperty().subscribe(at -> listener.pointed(this, at));
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      listener.chosen(mark);
      event.consume();
    }
  }

  private void pressed(KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown();
    if (plain && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
      listener.chosen(mark);
      event.consume();
    }
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.TEXT
        ? accessibleText.get()
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      listener.chosen(mark);
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }

  EstimateMark mark() {
    return mark;
  }

  /// Tells whether the mouse or the focus is here.
  boolean isPointedAt() {
    return isHover() || isFocused();
  }

  void setChosen(boolean chosen) {
    pseudoClassStateChanged(CHOSEN, chosen);
  }

  void place(LineBoxes boxes) {
    List<Rectangle2D> grounds = boxes.grounds();
    if (getChildren().size() < grounds.size()) {
      while (getChildren().size() < grounds.size()) {
        getChildren().add(ground());
      }
      // Made within a layout, they would be black for a frame.
      applyCss();
    }
    getChildren().remove(grounds.size(), getChildren().size());
    for (int i = 0; i < grounds.size(); i++) {
      Rectangle ground = (Rectangle) getChildren().get(i);
      ground.setX(grounds.get(i).getMinX());
      ground.setY(grounds.get(i).getMinY());
      ground.setWidth(grounds.get(i).getWidth());
      ground.setHeight(grounds.get(i).getHeight());
    }
  }

  /// Makes the ground of one line; the first one is there, and styled, before the words are set.
  private static Rectangle ground() {
    Rectangle ground = new Rectangle();
    ground.getStyleClass().add("mark-ground");
    return ground;
  }
}

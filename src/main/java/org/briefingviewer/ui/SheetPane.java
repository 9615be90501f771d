// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// A sheet that lies over the window until it is closed; the focus then goes back where it was.
final class SheetPane extends StackPane {
  private final BorderPane paper = new BorderPane();
  private final Label title = new Label();
  private final Button close;
  private final ScrollPane scroll = new Tall();
  private @Nullable Node before;

  SheetPane(Messages messages) {
    close = new Button(messages.text("sheet.close"));
    getStyleClass().add("scrim");
    setId("sheet");
    setVisible(false);
    paper.getStyleClass().add("sheet");
    title.getStyleClass().add("sheet-title");
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    HBox head = new HBox(title, spacer, close);
    head.getStyleClass().add("sheet-head");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("sheet-scroll");
    paper.setTop(head);
    paper.setCenter(scroll);
    paper.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    paper.setAccessibleRole(AccessibleRole.DIALOG);
    getChildren().add(paper);
    close.setOnAction(event -> close());
    sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .subscribe(
            owner -> {
              if (owner != null && isVisible()) {
                reveal(owner);
              }
            });
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clickedBeside);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// As high as its content at the width that it will have: words that wrap there need more lines
  /// than a plain scroll pane reckons with.
  private static final class Tall extends ScrollPane {
    @Override
    public Orientation getContentBias() {
      return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
      Node content = getContent();
      if (content == null) {
        return 0;
      }
      double wanted = content.prefWidth(-1);
      return Math.ceil(content.prefHeight(width < 0 ? wanted : Math.min(width, wanted))) + 1;
    }
  }

  /// What the keys go to is in view.
  private void reveal(Node owner) {
    Node content = scroll.getContent();
    Node at = owner;
    while (at != null && !at.equals(content)) {
      at = at.getParent();
    }
    if (at == null) {
      return;
    }
    scroll.layout();
    Bounds place = content.sceneToLocal(owner.localToScene(owner.getBoundsInLocal()));
    double room = content.getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
    double above = scroll.getVvalue() * Math.max(0, room);
    double below = above + scroll.getViewportBounds().getHeight();
    if (room > 0 && place.getMinY() < above) {
      scroll.setVvalue(place.getMinY() / room);
    } else if (room > 0 && place.getMaxY() > below) {
      scroll.setVvalue((place.getMaxY() - scroll.getViewportBounds().getHeight()) / room);
    }
  }

  private void clickedBeside(MouseEvent event) {
    if (event.getTarget() == this) {
      close();
    }
  }

  /// A list keeps the escape key to itself, and whoever stands in one wants to leave the sheet.
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && event.getTarget() instanceof ListView<?>) {
      close();
      event.consume();
    }
  }

  void show(String heading, Region content) {
    before = getScene() == null ? null : getScene().getFocusOwner();
    title.setText(heading);
    paper.setAccessibleText(heading);
    scroll.setAccessibleText(heading);
    scroll.setContent(content);
    scroll.setVvalue(0);
    setVisible(true);
    close.requestFocus();
  }

  /// Closes it and lets go of what lay there: that no longer follows the briefing then.
  void close() {
    setVisible(false);
    scroll.setContent(null);
    if (before != null && before.getScene() != null) {
      before.requestFocus();
    }
    before = null;
  }

  boolean isOpen() {
    return isVisible();
  }
}

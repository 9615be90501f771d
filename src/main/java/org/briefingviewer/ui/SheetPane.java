// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.briefingviewer.ui.field.InView;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// A sheet that lies over the window until it is closed; the focus then goes back where it was. Tab
/// goes round within it till then: no key acts on what nobody sees behind it.
final class SheetPane extends StackPane {
  /// How much of what is seen a page is, so that a line or two is seen again.
  private static final double PAGE_SHARE = 0.9;

  private static final double LINE = 40;

  /// How far the ring of what has the focus stands out from it, in pixels.
  private static final double RING = 2;

  private final BorderPane paper = new BorderPane();
  private final Label title = new Label();
  private final Button close;
  private final ScrollPane scroll = new Tall();

  /// What the sheet shows, with room around it for the ring of what has the focus.
  private final StackPane shown = new StackPane();

  private @Nullable Node before;

  /// Whether something was typed or chosen in what lies there.
  private boolean changed;

  private Subscription typing = Subscription.EMPTY;

  /// What a question lies over, until it is answered or put away.
  private @Nullable Beneath beneath;

  /// @param owner what the keys went to there
  private record Beneath(
      String heading, Node content, double scrolled, @Nullable Node owner, boolean changed) {}

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
    shown.setAlignment(Pos.TOP_LEFT);
    shown.getStyleClass().add("sheet-content");
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
              follow(owner);
              if (isVisible()) {
                keep(owner);
              }
            });
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clickedBeside);
    shown.addEventHandler(ActionEvent.ACTION, this::chosen);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(KeyEvent.KEY_PRESSED, this::scrolled);
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
      double beside = snappedLeftInset() + snappedRightInset();
      double around = snappedTopInset() + snappedBottomInset();
      double given = width < 0 ? wanted : Math.min(width - beside, wanted);
      return Math.ceil(content.prefHeight(given)) + around + 1;
    }
  }

  /// What had the keys may go, as a button for what is under way does: they would then go to what
  /// lies behind.
  private void keep(@Nullable Node owner) {
    if (owner == null || !holds(this, owner)) {
      close.requestFocus();
    } else {
      reveal(owner);
    }
  }

  /// What the keys go to is in view.
  private void reveal(Node owner) {
    Node content = scroll.getContent();
    if (content == null || !holds(content, owner)) {
      return;
    }
    List<Node> stops = new ArrayList<>();
    gather(content, stops);
    if (!stops.isEmpty() && owner.equals(stops.getFirst())) {
      scroll.setVvalue(0); // what is read before it
    }
    scroll.layout();
    InView.bring(scroll, owner, RING);
  }

  private void follow(@Nullable Node owner) {
    typing.unsubscribe();
    typing =
        owner instanceof TextInputControl field && holds(shown, field)
            ? field.textProperty().subscribe((old, now) -> changed = true)
            : Subscription.EMPTY;
  }

  private void chosen(ActionEvent event) {
    Object target = event.getTarget();
    changed |=
        target instanceof CheckBox
            || target instanceof ToggleButton
            || target instanceof ChoiceBox<?>
            || target instanceof ComboBoxBase<?>;
  }

  /// Whoever clicks there by mistake loses nothing: what was typed is left by Esc or the button.
  private void clickedBeside(MouseEvent event) {
    if (event.getTarget() == this && !changed) {
      close();
    }
  }

  /// A list keeps the escape key to itself, and whoever stands in one wants to leave the sheet.
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && event.getTarget() instanceof ListView<?>) {
      close();
      event.consume();
    } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
      goRound(event);
    } else if (scroll.getContent() != null && takesNoKeys(scroll.getContent())) {
      scrolled(event); // before the button takes an arrow for a way out
    }
  }

  /// After the last thing that takes keys comes the first, and before the first the last.
  private void goRound(KeyEvent event) {
    List<Node> stops = new ArrayList<>();
    gather(paper, stops);
    Node owner = getScene().getFocusOwner();
    Node edge = event.isShiftDown() ? stops.getFirst() : stops.getLast();
    if (owner != null && holds(edge, owner)) {
      (event.isShiftDown() ? stops.getLast() : stops.getFirst()).requestFocus();
      event.consume();
    }
  }

  private static void gather(Node node, List<Node> stops) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (node.isFocusTraversable()) {
      stops.add(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> gather(child, stops));
    }
  }

  private static boolean holds(Node outer, Node inner) {
    Node at = inner;
    while (at != null && !at.equals(outer)) {
      at = at.getParent();
    }
    return at != null;
  }

  /// What is higher than the window is scrolled by the keys that nothing within it takes; line by
  /// line where the arrows lead to nothing else.
  private void scrolled(KeyEvent event) {
    double page = scroll.getViewportBounds().getHeight() * PAGE_SHARE;
    boolean alone = scroll.getContent() != null && takesNoKeys(scroll.getContent());
    double by =
        switch (event.getCode()) {
          case PAGE_DOWN -> page;
          case PAGE_UP -> -page;
          case DOWN -> alone ? LINE : 0;
          case UP -> alone ? -LINE : 0;
          default -> 0;
        };
    if (alone && (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT)) {
      event.consume(); // they lead to nothing within it
    } else if (by != 0 && !event.isShortcutDown() && !event.isAltDown()) {
      double room =
          scroll.getContent().getBoundsInLocal().getHeight()
              - scroll.getViewportBounds().getHeight();
      if (room > 0) {
        scroll.setVvalue(Math.clamp(scroll.getVvalue() + by / room, 0, 1));
      }
      event.consume();
    }
  }

  private static boolean takesNoKeys(Node content) {
    List<Node> stops = new ArrayList<>();
    gather(content, stops);
    return stops.isEmpty();
  }

  void show(String heading, Region content) {
    if (!isVisible()) {
      before = owner();
    }
    beneath = null;
    changed = false;
    lay(heading, content);
    scroll.setVvalue(0);
    setVisible(true);
    close.requestFocus();
  }

  /// Lays a question over the sheet that lies there, which is there again, as it was, once the
  /// question is closed.
  void ask(String heading, Region question) {
    Node asking = isVisible() ? shown.getChildren().getFirst() : null;
    Beneath stays =
        asking == null
            ? null
            : new Beneath(title.getText(), asking, scroll.getVvalue(), owner(), changed);
    show(heading, question);
    beneath = stays;
  }

  private @Nullable Node owner() {
    return getScene() == null ? null : getScene().getFocusOwner();
  }

  private void lay(String heading, Node content) {
    title.setText(heading);
    paper.setAccessibleText(heading);
    scroll.setAccessibleText(heading);
    shown.getChildren().setAll(content);
    scroll.setContent(shown);
  }

  /// Closes it and lets go of what lay there: that no longer follows the briefing then. What a
  /// question lay over is there again.
  void close() {
    Beneath again = beneath;
    if (again != null) {
      beneath = null;
      lay(again.heading(), again.content());
      scroll.layout();
      scroll.setVvalue(again.scrolled());
      changed = again.changed();
      (again.owner() == null ? close : again.owner()).requestFocus();
      return;
    }
    setVisible(false);
    scroll.setContent(null);
    shown.getChildren().clear();
    if (before != null && before.getScene() != null) {
      before.requestFocus();
    }
    before = null;
  }

  /// Closes it with whatever lies beneath it: what they spoke of is gone.
  void closeAll() {
    beneath = null;
    close();
  }

  boolean isOpen() {
    return isVisible();
  }
}

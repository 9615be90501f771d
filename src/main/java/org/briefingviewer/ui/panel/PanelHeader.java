// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.util.Collection;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// The tabs in a row; the arrow keys turn from one to the next. Where their words with large counts
/// need more than there is, the tabs move closer together, and the menu behind them shows its arrow
/// alone; none is ever cut.
final class PanelHeader extends HBox {
  private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

  /// What a tab gives up at both sides together, in the height of its letters; see `panel.css`.
  private static final double GIVEN_UP = 0.7142;

  /// What the row gives up at its ends.
  private static final double GIVEN_UP_BESIDE = 0.5713;

  private final MenuButton more;
  private final String moreName;

  /// How wide the menu is with its name, as last seen.
  private double named;

  private boolean tight;

  /// @param more the menu behind the tabs
  PanelHeader(Collection<? extends Node> tabs, MenuButton more) {
    this.more = more;
    this.moreName = more.getText();
    more.setMinWidth(USE_PREF_SIZE);
    getStyleClass().add("panel-header");
    getChildren().addAll(tabs);
    addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
  }

  private void typed(KeyEvent event) {
    List<Node> shown = getManagedChildren();
    int at = shown.indexOf(event.getTarget());
    boolean modified = event.isShortcutDown() || event.isAltDown() || event.isShiftDown();
    int step =
        switch (event.getCode()) {
          case LEFT -> -1;
          case RIGHT -> 1;
          default -> 0;
        };
    if (step != 0 && !modified && at >= 0 && event.getTarget() instanceof PanelTab) {
      Node next = shown.get(Math.floorMod(at + step, shown.size()));
      next.requestFocus();
      if (next instanceof PanelTab tab && !tab.getId().equals("tab-compare")) {
        tab.fire(); // what compares lies over the text, and waits for a press
      }
      event.consume();
    }
  }

  private double loose() {
    List<Node> shown = getManagedChildren();
    double words = shown.stream().mapToDouble(tab -> tab.prefWidth(-1)).sum();
    double back = 0;
    if (tight && shown.getFirst() instanceof PanelTab tab) {
      back = (shown.size() * GIVEN_UP + GIVEN_UP_BESIDE) * tab.getFont().getSize();
    }
    return words + back + snappedLeftInset() + snappedRightInset();
  }

  /// The panel decides how wide the row is, not the words of the tabs.
  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    boolean next = loose() > getWidth();
    if (next != tight) {
      tight = next;
      pseudoClassStateChanged(TIGHT, next);
      applyCss();
    }
    nameMore();
    super.layoutChildren();
  }

  /// The menu has a name of its own for a screen reader, and keeps it.
  private void nameMore() {
    boolean says = !more.getText().isEmpty();
    double now = more.isManaged() ? more.prefWidth(-1) : 0;
    named = says ? now : named;
    double words = getManagedChildren().stream().mapToDouble(tab -> tab.prefWidth(-1)).sum();
    double needed = words - now + named + snappedLeftInset() + snappedRightInset();
    boolean room = !tight || needed <= getWidth();
    if (room != says) {
      more.setText(room ? moreName : "");
    }
  }
}

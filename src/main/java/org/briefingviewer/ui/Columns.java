// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.briefingviewer.settings.Remembered.Widths;
import org.briefingviewer.settings.Settings;
import org.jspecify.annotations.Nullable;

/// Three panes side by side. The outer two have widths in pixels that the user can drag and that
/// are remembered; the text takes the rest. In a narrow window the list folds to a rail.
final class Columns extends Region {
  /// Windows up to this width fold the list.
  static final double NARROW = 1280;

  static final double RAIL = 60;
  private static final double LEAST_LIST = 160;
  private static final double MOST_LIST = 420;
  private static final double LEAST_PANEL = 340;
  private static final double LEAST_TEXT = 440;
  private static final double DIVIDER = 7;

  /// Of each pixel beyond the narrow width, what the panel gets while the user has set no width.
  private static final double PANEL_SHARE = 0.375;

  private static final double PANEL_AT_FIRST = 460;

  private final Region list;
  private final Region text;
  private final Region panel;
  private final Settings settings;
  private final Region leftDivider = divider();
  private final Region rightDivider = divider();
  private final ReadOnlyBooleanWrapper folded = new ReadOnlyBooleanWrapper(false);

  private boolean wasNarrow;
  private @Nullable Object dragged;

  Columns(Region list, Region text, Region panel, Settings settings) {
    this.list = list;
    this.text = text;
    this.panel = panel;
    this.settings = settings;
    getStyleClass().add("columns");
    getChildren().addAll(list, text, panel, leftDivider, rightDivider);
    addEventFilter(MouseEvent.MOUSE_PRESSED, event -> dragged = event.getTarget());
    addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
    settings.widthsProperty().subscribe(widths -> requestLayout());
  }

  private static Region divider() {
    Region divider = new Region();
    divider.getStyleClass().add("divider");
    divider.setCursor(Cursor.H_RESIZE);
    return divider;
  }

  /// Whether the list is folded to a rail.
  ReadOnlyBooleanProperty foldedProperty() {
    return folded.getReadOnlyProperty();
  }

  void toggleFold() {
    folded.set(!folded.get());
    requestLayout();
  }

  /// The mouse leaves a narrow divider at once, so its drags are followed over all columns.
  private void drag(MouseEvent event) {
    if (leftDivider.equals(dragged)) {
      dragList(event);
      event.consume();
    } else if (rightDivider.equals(dragged)) {
      dragPanel(event);
      event.consume();
    }
  }

  private void dragList(MouseEvent event) {
    double at = sceneToLocal(event.getSceneX(), 0).getX();
    Widths now = settings.widthsProperty().get();
    settings.rememberWidths(new Widths(Math.clamp(at, LEAST_LIST, MOST_LIST), now.panel()));
  }

  private void dragPanel(MouseEvent event) {
    double at = getWidth() - sceneToLocal(event.getSceneX(), 0).getX();
    Widths now = settings.widthsProperty().get();
    settings.rememberWidths(new Widths(now.list(), Math.max(LEAST_PANEL, at)));
  }

  private double listWidth() {
    double wanted = settings.widthsProperty().get().list();
    return folded.get() ? RAIL : Math.rint(Math.clamp(wanted, LEAST_LIST, MOST_LIST));
  }

  private double panelWidth() {
    double chosen = settings.widthsProperty().get().panel();
    double free = LEAST_PANEL + Math.max(0, getWidth() - NARROW) * PANEL_SHARE;
    double wanted = chosen > 0 ? chosen : Math.min(PANEL_AT_FIRST, free);
    double most = Math.max(LEAST_PANEL, getWidth() - listWidth() - LEAST_TEXT);
    return Math.rint(Math.clamp(wanted, LEAST_PANEL, most));
  }

  @Override
  protected void layoutChildren() {
    foldWhenNarrow();
    double left = listWidth();
    double right = panelWidth();
    double middle = Math.max(0, getWidth() - left - right);
    list.resizeRelocate(0, 0, left, getHeight());
    text.resizeRelocate(left, 0, middle, getHeight());
    panel.resizeRelocate(left + middle, 0, right, getHeight());
    leftDivider.setVisible(!folded.get());
    leftDivider.resizeRelocate(left - DIVIDER / 2, 0, DIVIDER, getHeight());
    rightDivider.resizeRelocate(left + middle - DIVIDER / 2, 0, DIVIDER, getHeight());
  }

  private void foldWhenNarrow() {
    boolean narrow = getWidth() <= NARROW;
    if (narrow != wasNarrow) {
      wasNarrow = narrow;
      folded.set(narrow);
    }
  }
}

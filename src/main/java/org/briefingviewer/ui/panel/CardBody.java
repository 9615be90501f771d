// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// The rows of a card, scrolled when the card cannot grow. It asks for the height that its rows
/// have once wrapped, which a scroll pane of itself does not.
final class CardBody extends ScrollPane {
  CardBody(String name) {
    setId("card-body");
    getStyleClass().add("card-body");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setMinHeight(0);
    setFocusTraversable(true);
    setAccessibleText(name);
  }

  /// Shows rows in place of all that it showed, from their top.
  void show(Region rows) {
    setContent(rows);
    setVvalue(getVmin());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double across = width - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + Math.ceil(getContent().prefHeight(across)) + snappedBottomInset();
  }
}

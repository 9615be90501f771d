// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.graphics;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.briefingviewer.graphics.Drawing;
import org.briefingviewer.graphics.DrawingPalette;
import org.briefingviewer.graphics.Plate;
import org.briefingviewer.graphics.ShapeRole;
import org.briefingviewer.ui.font.Fonts;

/// A drawing in the colours of the theme. How wide it would stand is said in `figures.css`; where
/// there is less room it shrinks. A screen reader gets all of it as one picture with words.
public final class DrawingView extends Region {
  private Drawing drawing;
  private final Fonts fonts;
  private final Group shapes = new Group();
  private final Map<ShapeRole, Rectangle> swatches = new EnumMap<>(ShapeRole.class);
  private boolean stale = true;
  private double shown;

  DrawingView(Plate plate, Fonts fonts) {
    this(plate.drawing(), fonts, plate.caption().title() + ". " + plate.caption().spoken());
    setAccessibleHelp(
        String.join("\n", plate.caption().source()) + "\n" + plate.caption().handling());
    setFocusTraversable(true);
  }

  /// Makes the view of a drawing beside which everything is said that belongs to it.
  ///
  /// @param spoken all of it in words
  public DrawingView(Drawing drawing, Fonts fonts, String spoken) {
    this.drawing = drawing;
    this.fonts = fonts;
    getStyleClass().add("drawing");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(spoken);
    shapes.setManaged(false);
    getChildren().add(shapes);
    for (ShapeRole role : ShapeRole.values()) {
      Rectangle swatch = new Rectangle();
      swatch.setManaged(false);
      swatch.getStyleClass().add("role-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      swatch.fillProperty().subscribe(this::recolour);
      swatches.put(role, swatch);
      getChildren().add(swatch);
    }
  }

  /// Shows another drawing in its place.
  ///
  /// @param spoken all of it in words
  public void show(Drawing other, String spoken) {
    drawing = other;
    setAccessibleText(spoken);
    recolour();
  }

  private void recolour() {
    stale = true;
    requestLayout();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return drawing.width();
  }

  @Override
  protected double computePrefHeight(double width) {
    return drawing.height() * times(width < 0 ? prefWidth(-1) : width);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMaxWidth(double height) {
    return prefWidth(height);
  }

  private double times(double width) {
    return width / drawing.width();
  }

  @Override
  protected void layoutChildren() {
    double times = times(getWidth());
    if (times > 0 && (stale || times != shown)) {
      stale = false;
      shown = times;
      shapes.getChildren().setAll(new ShapeNodes(palette(), fonts).of(drawing.scaled(times)));
    }
  }

  private DrawingPalette palette() {
    Map<ShapeRole, Integer> colours = new EnumMap<>(DrawingPalette.light().colours());
    swatches.forEach(
        (role, swatch) -> {
          if (swatch.getFill() instanceof Color colour) {
            colours.put(role, rgb(colour));
          }
        });
    return new DrawingPalette(colours);
  }

  private static int rgb(Color colour) {
    return (int) Math.round(255 * colour.getRed()) << 16
        | (int) Math.round(255 * colour.getGreen()) << 8
        | (int) Math.round(255 * colour.getBlue());
  }
}

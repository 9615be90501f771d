// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present.wall;

import javafx.geometry.Dimension2D;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.briefingviewer.presentation.RoomState;
import org.briefingviewer.session.present.StagePointer;
import org.jspecify.annotations.Nullable;

/// A picture of the audience's screen: drawn as it is on the wall, then made smaller. Letters that
/// are set smaller instead would stand in other lines, and letters that are scaled break.
public final class StageThumb extends Region {
  private final AudienceView view;
  private Dimension2D size;
  private Scene wall;
  private final ImageView picture = new ImageView();
  private @Nullable RoomState shown;
  private @Nullable ReducedPicture drawn;

  /// The size in which the picture is drawn, in pixels of the screen.
  private int across;

  /// @param view stands in no scene yet
  /// @param size of the audience's screen in pixels
  public StageThumb(AudienceView view, Dimension2D size) {
    this.view = view;
    this.size = size;
    wall = new Scene(view, size.getWidth(), size.getHeight());
    picture.setManaged(false);
    picture.setSmooth(true);
    getChildren().add(picture);
    getStyleClass().add("stage-thumb");
    setMinSize(40, 40);
  }

  /// Takes note of how large the audience's screen is from the next picture on.
  public void wall(Dimension2D now) {
    if (!now.equals(size)) {
      size = now;
      wall.setRoot(new Region()); // a view stands in one scene only
      wall = new Scene(view, now.getWidth(), now.getHeight());
      shown = null;
    }
  }

  /// Shows a screen; nothing where there is none.
  public void show(@Nullable RoomState state) {
    picture.setVisible(state != null);
    if (state != null && !state.equals(shown)) {
      shown = state;
      view.show(state);
      WritableImage whole = new WritableImage((int) size.getWidth(), (int) size.getHeight());
      drawn = new ReducedPicture(wall.snapshot(whole));
      across = 0;
      setAccessibleText(view.getAccessibleText());
      requestLayout();
    }
  }

  /// Returns what of the screen stands at a place of the view, or null beside the picture.
  ///
  /// @param x in the view, in pixels
  /// @param y in the view, in pixels
  public StagePointer.@Nullable At at(double x, double y) {
    double across = x / picture.getFitWidth();
    double down = y / picture.getFitHeight();
    boolean inside = across >= 0 && across <= 1 && down >= 0 && down <= 1;
    return inside && picture.isVisible() ? new StagePointer.At(across, down) : null;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return width < 0 ? 200 : width * size.getHeight() / size.getWidth();
  }

  @Override
  protected void layoutChildren() {
    double factor = Math.min(getWidth() / size.getWidth(), getHeight() / size.getHeight());
    picture.setFitWidth(size.getWidth() * factor);
    picture.setFitHeight(size.getHeight() * factor);
    double sharp = sharpness();
    int wanted = (int) Math.round(size.getWidth() * factor * sharp);
    ReducedPicture source = drawn;
    if (source != null && wanted > 0 && wanted != across) {
      across = wanted;
      picture.setImage(source.to(wanted, (int) Math.round(size.getHeight() * factor * sharp)));
    }
  }

  private double sharpness() {
    Window window = getScene() == null ? null : getScene().getWindow();
    return window == null ? 1 : window.getOutputScaleX();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present;

import javafx.geometry.Dimension2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import org.briefingviewer.session.present.RoomState;
import org.jspecify.annotations.Nullable;

/// The audience's screen, drawn as it is and made smaller.
final class StageThumb extends Region {
  private final AudienceView view;
  private final Dimension2D size;
  private final Scale scale = new Scale(1, 1);
  private final Rectangle clip = new Rectangle();

  /// @param size of the audience's screen in pixels
  StageThumb(AudienceView view, Dimension2D size) {
    this.view = view;
    this.size = size;
    view.setManaged(false);
    view.getTransforms().add(scale);
    view.setMouseTransparent(true);
    getChildren().add(view);
    getStyleClass().add("stage-thumb");
    setClip(clip);
    setMinSize(40, 40);
  }

  /// Shows a screen; nothing where there is none.
  void show(@Nullable RoomState state) {
    view.setVisible(state != null);
    if (state != null) {
      view.show(state);
    }
  }

  AudienceView view() {
    return view;
  }

  @Override
  protected double computePrefHeight(double width) {
    return width < 0 ? 200 : width * size.getHeight() / size.getWidth();
  }

  @Override
  protected void layoutChildren() {
    double factor = Math.min(getWidth() / size.getWidth(), getHeight() / size.getHeight());
    scale.setX(factor);
    scale.setY(factor);
    view.resizeRelocate(0, 0, size.getWidth(), size.getHeight());
    clip.setWidth(size.getWidth() * factor);
    clip.setHeight(size.getHeight() * factor);
  }
}

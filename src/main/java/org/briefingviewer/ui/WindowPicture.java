// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

/// Draws a window without showing it. On the FX thread; needs no display on the headless platform.
public final class WindowPicture {
  /// Rows of a list know their height only once they were laid out; what depends on it comes after.
  private static final int PASSES = 4;

  private WindowPicture() {}

  /// Draws `root` as it is, with nothing pointed at. What is loaded in the background has to be
  /// there before.
  ///
  /// @param root a node that stands in no scene yet, or in one that nobody shows
  /// @param width in pixels
  /// @param height in pixels
  public static WritableImage draw(Parent root, int width, int height) {
    return layOut(root, width, height).snapshot(new WritableImage(width, height));
  }

  /// Lays `root` out as [#draw] would draw it.
  static Scene layOut(Parent root, int width, int height) {
    Scene scene = root.getScene() == null ? new Scene(root, width, height) : root.getScene();
    root.resize(width, height);
    for (int i = 0; i < PASSES; i++) {
      root.applyCss();
      root.layout();
    }
    return scene;
  }
}

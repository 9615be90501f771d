// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present.wall;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// A picture made smaller: each pixel is the mean of those that it stands for.
public final class ReducedPicture {
  private final int[] pixels;
  private final int wide;
  private final int high;

  public ReducedPicture(Image image) {
    wide = (int) image.getWidth();
    high = (int) image.getHeight();
    pixels = new int[wide * high];
    image
        .getPixelReader()
        .getPixels(0, 0, wide, high, PixelFormat.getIntArgbPreInstance(), pixels, 0, wide);
  }

  /// Returns it in a size that is no larger than its own, in pixels.
  public WritableImage to(int width, int height) {
    int across = Math.clamp(width, 1, wide);
    int down = Math.clamp(height, 1, high);
    int[] small = new int[across * down];
    for (int y = 0; y < down; y++) {
      int top = y * high / down;
      int foot = Math.max(top + 1, (y + 1) * high / down);
      for (int x = 0; x < across; x++) {
        int left = x * wide / across;
        small[y * across + x] = mean(left, Math.max(left + 1, (x + 1) * wide / across), top, foot);
      }
    }
    WritableImage image = new WritableImage(across, down);
    image
        .getPixelWriter()
        .setPixels(0, 0, across, down, PixelFormat.getIntArgbPreInstance(), small, 0, across);
    return image;
  }

  private int mean(int left, int right, int top, int foot) {
    int count = (right - left) * (foot - top);
    int alpha = 0;
    int red = 0;
    int green = 0;
    int blue = 0;
    for (int y = top; y < foot; y++) {
      for (int x = left; x < right; x++) {
        int pixel = pixels[y * wide + x];
        alpha += pixel >>> 24;
        red += (pixel >> 16) & 0xFF;
        green += (pixel >> 8) & 0xFF;
        blue += pixel & 0xFF;
      }
    }
    return (alpha / count) << 24 | (red / count) << 16 | (green / count) << 8 | (blue / count);
  }
}

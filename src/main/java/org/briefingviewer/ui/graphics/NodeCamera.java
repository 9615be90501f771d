// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.graphics;

import java.io.IOException;
import javafx.scene.Parent;

/// Takes a picture of nodes that stand in no scene.
@FunctionalInterface
public interface NodeCamera {
  /// Returns the bytes of a PNG file.
  ///
  /// @param width in pixels
  /// @param height in pixels
  byte[] png(Parent root, int width, int height) throws IOException;
}

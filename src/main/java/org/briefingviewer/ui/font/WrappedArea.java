// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.font;

import javafx.scene.control.TextArea;

/// An input of several lines that wraps. While its words need [Shaping] it scrolls to the side
/// instead: what is typed cannot stand in a [WordFlow].
public final class WrappedArea extends TextArea {
  public WrappedArea() {
    textProperty().subscribe(words -> setWrapText(!Shaping.mayBeIn(words)));
  }
}

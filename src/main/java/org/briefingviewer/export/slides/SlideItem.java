// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.slides;

import java.util.List;
import org.briefingviewer.graphics.Drawing;

/// What stands in a slide's room, from the top to the bottom.
sealed interface SlideItem {

  /// Paragraphs below each other.
  record Text(List<SlideParagraph> paragraphs) implements SlideItem {
    public Text {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /// A picture.
  ///
  /// @param spoken all of it in words
  record Picture(Drawing drawing, String spoken) implements SlideItem {}

  /// Texts beside each other.
  record Columns(List<Text> columns) implements SlideItem {
    public Columns {
      columns = List.copyOf(columns);
    }
  }
}

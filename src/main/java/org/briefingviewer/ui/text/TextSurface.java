// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// What the mouse finds in the shown text.
///
/// @param page what is shown, or null
/// @param views the paragraphs in view
record TextSurface(Supplier<@Nullable TextPage> page, Supplier<List<ParagraphView>> views)
    implements TextMouse.Surface {
  @Override
  public String text() {
    TextPage shown = page.get();
    return shown == null ? "" : shown.marked().article().text();
  }

  @Override
  public @Nullable ParagraphView nearest(double sceneY) {
    ParagraphView nearest = null;
    double least = Double.MAX_VALUE;
    for (ParagraphView view : views.get()) {
      Bounds bounds = view.localToScene(view.getLayoutBounds());
      double distance = Math.abs(sceneY - Math.clamp(sceneY, bounds.getMinY(), bounds.getMaxY()));
      if (distance < least) {
        least = distance;
        nearest = view;
      }
    }
    return nearest;
  }

  @Override
  public TextSpan paragraph(int offset) {
    TextPage shown = page.get();
    int at = shown == null ? -1 : shown.marked().article().paragraphAt(offset);
    return shown == null || at < 0 ? new TextSpan(offset, offset) : shown.paragraph(at).span();
  }
}

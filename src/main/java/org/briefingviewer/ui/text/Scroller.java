// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.util.function.IntFunction;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Moves the rows of a column by pixels, and no further than needed.
final class Scroller {
  /// Kept free above and below what is brought into view.
  private static final double AIR = 24;

  /// Where on the column a passage comes to stand that was out of view, from the top.
  private static final double RESTING = 0.3;

  /// Less than a pixel of a line may lie above the column's top.
  private static final double SLACK = 0.5;

  private final ListView<Block> list;

  Scroller(ListView<Block> list) {
    this.list = list;
  }

  /// Moves the text up by `pixels`, down when negative.
  void by(double pixels) {
    VirtualFlow<?> flow = flow();
    if (flow != null) {
      flow.scrollPixels(pixels);
    }
  }

  void toTop() {
    if (!list.getItems().isEmpty()) {
      list.scrollTo(0);
    }
  }

  void toBottom() {
    VirtualFlow<?> flow = flow();
    if (flow != null) {
      flow.scrollTo(flow.getCellCount() - 1);
      list.layout();
      by(Integer.MAX_VALUE);
    }
  }

  /// Returns the first row of which more than a sliver shows, or -1.
  int firstVisible() {
    VirtualFlow<?> flow = flow();
    if (flow == null || flow.getFirstVisibleCell() == null) {
      return -1;
    }
    var first = flow.getFirstVisibleCell();
    boolean sliver = first.getLayoutY() + first.getHeight() < AIR;
    return Math.min(first.getIndex() + (sliver ? 1 : 0), flow.getCellCount() - 1);
  }

  /// Returns how far the top of the first row lies above the column's top, with the row's index:
  /// equal exactly when the column has not moved.
  String position() {
    VirtualFlow<?> flow = flow();
    return flow == null || flow.getFirstVisibleCell() == null
        ? ""
        : flow.getFirstVisibleCell().getIndex() + ":" + flow.getFirstVisibleCell().getLayoutY();
  }

  /// Brings `span` into view.
  ///
  /// @param row the row it stands in
  /// @param views finds the realised view of a row, or null
  void reveal(int row, TextSpan span, IntFunction<@Nullable ParagraphView> views) {
    list.layout();
    double @Nullable [] extent = extent(views.apply(row), span);
    if (extent == null || extent[1] <= 0 || extent[0] >= list.getHeight()) {
      bringRow(row);
      double @Nullable [] now = extent(views.apply(row), span);
      if (now != null) {
        by(Math.rint(now[0] - list.getHeight() * RESTING));
      }
    } else {
      by(Math.rint(missing(extent)));
    }
    list.layout();
  }

  /// Returns the first line that is wholly in view, its `top` counted from the top of the column,
  /// or null when no words are in view.
  ///
  /// @param views finds the realised view of a row, or null
  ParagraphView.@Nullable Line firstLine(IntFunction<@Nullable ParagraphView> views) {
    VirtualFlow<?> flow = flow();
    if (flow == null || flow.getFirstVisibleCell() == null) {
      return null;
    }
    int last = flow.getLastVisibleCell().getIndex();
    for (int row = flow.getFirstVisibleCell().getIndex(); row <= last; row++) {
      ParagraphView view = views.apply(row);
      double top = view == null ? 0 : top(view);
      ParagraphView.Line line = view == null ? null : view.lineFrom(-SLACK - top);
      if (line != null) {
        return new ParagraphView.Line(line.offset(), top + line.top());
      }
    }
    return null;
  }

  /// Puts the line that holds `offset` at `lead` pixels below the top of the column.
  void returnTo(int row, int offset, double lead, IntFunction<@Nullable ParagraphView> views) {
    bringRow(row);
    ParagraphView view = views.apply(row);
    if (view != null) {
      by(top(view) + view.lineTop(offset) - lead);
      list.layout();
    }
  }

  private void bringRow(int row) {
    VirtualFlow<?> flow = flow();
    if (flow != null) {
      flow.scrollTo(row);
      list.layout();
    }
  }

  private double missing(double[] extent) {
    double above = extent[0] - AIR;
    double below = extent[1] + AIR - list.getHeight();
    if (above < 0) {
      return above;
    }
    return below > 0 ? Math.min(below, above) : 0;
  }

  private double @Nullable [] extent(@Nullable ParagraphView view, TextSpan span) {
    if (view == null || view.getScene() == null) {
      return null;
    }
    double top = top(view);
    double[] inView = view.extent(span);
    return new double[] {top + inView[0], top + inView[1]};
  }

  private double top(ParagraphView view) {
    Bounds inScene = view.localToScene(view.getLayoutBounds());
    return list.sceneToLocal(0, inScene.getMinY()).getY();
  }

  private @Nullable VirtualFlow<?> flow() {
    return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? flow : null;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.ui.text.ParagraphView.VisibleLine;
import org.jspecify.annotations.Nullable;

/// Moves the text by what stands in it: brings a passage into view, finds and restores the line
/// that is first.
final class TextScroller {
  /// Kept free above and below what is brought into view.
  private static final double AIR = 24;

  /// Where on the column a passage comes to stand that was out of view, from the top.
  private static final double RESTING = 0.3;

  /// Less than a pixel of a line may lie above the column's top.
  private static final double SLACK = 0.5;

  private final TextColumn column;

  /// What lies over the foot of the column, in pixels.
  private double covered;

  TextScroller(TextColumn column) {
    this.column = column;
  }

  /// Moves as a pressed key says; Esc closes what is seen of an estimate over the text.
  void press(KeyEvent event, EstimatePeek peek) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean closes = event.getCode() == KeyCode.ESCAPE && peek.isVisible();
    if (closes || press(event.getCode())) {
      peek.close();
      event.consume();
    }
  }

  /// Moves as a pressed key says; returns false for a key that says nothing.
  private boolean press(KeyCode code) {
    double page = column.getHeight() - 2 * TextColumn.LINE;
    switch (code) {
      case PAGE_DOWN -> column.by(page);
      case PAGE_UP -> column.by(-page);
      case DOWN -> column.by(TextColumn.LINE);
      case UP -> column.by(-TextColumn.LINE);
      case HOME -> column.toTop();
      case END -> column.toBottom();
      default -> {
        return false;
      }
    }
    return true;
  }

  /// Returns the first row of which more than a sliver shows, or -1.
  int firstVisible() {
    int row = column.first();
    Region first = column.node(row);
    boolean sliver = first != null && first.getLayoutY() + first.getHeight() < AIR;
    return sliver ? Math.min(row + 1, column.last()) : row;
  }

  /// Lets something lie over the foot of the column.
  ///
  /// @param height its height, in pixels
  void cover(double height) {
    covered = height;
  }

  /// Brings a passage of which something is in view above what lies over the foot.
  void uncover(int row, TextSpan span) {
    double @Nullable [] extent = extent(row, span);
    if (extent != null && extent[1] > 0 && extent[0] < column.getHeight()) {
      reveal(row, span);
    }
  }

  /// Brings `span`, which stands in `row`, into view.
  void reveal(int row, TextSpan span) {
    column.layout();
    double @Nullable [] extent = extent(row, span);
    if (extent == null || extent[1] <= 0 || extent[0] >= column.getHeight()) {
      column.toRow(row, 0);
      column.layout();
      double @Nullable [] now = extent(row, span);
      if (now != null) {
        column.by(Math.rint(now[0] - column.getHeight() * RESTING));
      }
    } else {
      column.by(Math.rint(missing(extent)));
    }
    column.layout();
  }

  private double missing(double[] extent) {
    double above = extent[0] - AIR;
    double below = extent[1] + AIR - (column.getHeight() - covered);
    if (above < 0) {
      return above;
    }
    return below > 0 ? Math.min(below, above) : 0;
  }

  /// Returns the upper and the lower edge of the lines of `span`, from the column's top.
  private double @Nullable [] extent(int row, TextSpan span) {
    if (!(column.node(row) instanceof ParagraphView view)) {
      return null;
    }
    double[] inView = view.extent(span);
    return new double[] {view.getLayoutY() + inView[0], view.getLayoutY() + inView[1]};
  }

  /// Returns the first line that is wholly in view, its `top` counted from the top of the column,
  /// or null when no words are in view.
  @Nullable VisibleLine firstLine() {
    for (Region node : column.nodes()) {
      if (node instanceof ParagraphView view) {
        VisibleLine line = view.lineFrom(-SLACK - view.getLayoutY());
        if (line != null) {
          return new VisibleLine(line.offset(), view.getLayoutY() + line.top());
        }
      }
    }
    return null;
  }

  /// Puts the line that holds `offset` at `lead` pixels below the top of the column.
  void returnTo(int row, int offset, double lead) {
    column.toRow(row, 0);
    column.layout();
    if (column.node(row) instanceof ParagraphView view) {
      column.by(Math.rint(view.getLayoutY() + view.lineTop(offset) - lead));
      column.layout();
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// Rows of unlike height under one another, of which only those in view have nodes. One row is the
/// anchor: it stands where it was put, and the others are laid out from it, so that nothing that is
/// measured later moves what is being read. Scrolling only moves nodes; a row is measured when it
/// first comes into view.
final class TextColumn extends Region {
  /// What one step moves.
  static final double LINE = 32;

  /// A jump of more than this many screens goes to where the heights say, without passing all rows.
  private static final int FAR = 3;

  /// Makes and tends the nodes of rows.
  interface Rows {
    /// Returns a node that shows `row`.
    ///
    /// @param spare takes a reusable node that shows nothing now, or returns null
    Region show(int row, Supplier<@Nullable Region> spare);

    /// Tells whether a node that showed one row may show another.
    boolean reusable(Region node);

    /// Asks `node`, which shows nothing, to keep nothing of what it showed.
    void forget(Region node);

    /// Tells that `node` shows nothing any more.
    void left(Region node);

    /// Tells that the rows were laid out anew or moved.
    void moved();
  }

  private final Rows rows;
  private final RowHeights heights = new RowHeights();
  private final Pane sheet = new Sheet();

  /// Takes the room of the scroll bar, which comes after the first picture: a control is dear to
  /// make.
  private final Region barRoom = new Region();

  private @Nullable ScrollBar bar;
  private final Rectangle clip = new Rectangle();

  private final Map<Integer, Region> shown = new HashMap<>();
  private final Deque<Region> spare = new ArrayDeque<>();

  /// The anchor, and the distance from the top of the view down to its upper edge.
  private int anchor;

  private double anchorTop;

  /// Parts of pixels that were asked for; rows stand on whole ones.
  private double carry;

  /// The rows that are in view: from `first` up to before `end`.
  private int first;

  private int end;
  private boolean placing;
  private boolean barFollows;

  TextColumn(Rows rows) {
    this.rows = rows;
    getStyleClass().add("article-list");
    // A root of layout of its own: scrolling lays out this column and nothing around it.
    setManaged(false);
    setClip(clip);
    sheet.setManaged(false);
    barRoom.setManaged(false);
    barRoom.getStyleClass().add("bar-room");
    getChildren().addAll(sheet, barRoom);
    addEventHandler(ScrollEvent.SCROLL, this::scrolled);
  }

  /// Puts the scroll bar into the room that is kept for it.
  void addBar() {
    ScrollBar made = new ScrollBar();
    made.setOrientation(Orientation.VERTICAL);
    made.setFocusTraversable(false);
    made.setUnitIncrement(LINE);
    // Not told of the value that it begins with: the text may stand elsewhere already.
    made.valueProperty().subscribe((before, now) -> barMoved(made, now.doubleValue()));
    getChildren().add(made);
    bar = made;
    requestLayout();
  }

  /// Holds the nodes of the rows; they are placed by the column, so it hears what they ask for.
  private final class Sheet extends Pane {
    @Override
    protected void layoutChildren() {
      // The column has placed them.
    }

    @Override
    public void requestLayout() {
      super.requestLayout();
      if (!placing) {
        TextColumn.this.requestLayout();
      }
    }
  }

  /// Shows other rows, from the first one.
  ///
  /// @param lengths how much text each row holds; says how high it will be until it is measured
  void setRows(List<Integer> lengths) {
    shown.keySet().stream().toList().forEach(this::drop);
    spare.forEach(rows::forget);
    heights.reset(lengths);
    toTop();
  }

  /// Forgets what was measured: the rows are set otherwise from now on.
  void remeasure() {
    heights.forget();
    shown.values().forEach(Region::requestLayout);
    requestLayout();
  }

  /// Moves the rows up by `pixels`, down when negative.
  void by(double pixels) {
    if (Math.abs(pixels) > FAR * getHeight()) {
      toPosition(position() + pixels);
    } else {
      carry += pixels;
      double whole = Math.rint(carry);
      carry -= whole;
      anchorTop -= whole;
      requestLayout();
    }
  }

  void toTop() {
    toRow(0, 0);
  }

  void toBottom() {
    toRow(heights.count() - 1, 0);
  }

  /// Puts the upper edge of a row at `top`, as far as the ends of the column allow.
  void toRow(int row, double top) {
    anchor = Math.max(0, row);
    anchorTop = top;
    carry = 0;
    requestLayout();
  }

  private void toPosition(double position) {
    int row = heights.rowAt(position);
    toRow(row, heights.before(row) - position);
  }

  /// Returns what lies above the view, in pixels, as far as it is known.
  double position() {
    return heights.before(anchor) - anchorTop;
  }

  /// Returns a value that is equal exactly while nothing has been scrolled.
  String standing() {
    return anchor + ":" + anchorTop;
  }

  /// Returns the row that stands first in view, or -1 without rows.
  int first() {
    return first < end ? first : -1;
  }

  /// Returns the row that stands last in view, or -1 without rows.
  int last() {
    return first < end ? end - 1 : -1;
  }

  /// Returns the node of a row that is in view, or null.
  @Nullable Region node(int row) {
    return shown.get(row);
  }

  /// Returns the nodes that are in view, from top to bottom.
  List<Region> nodes() {
    List<Region> nodes = new ArrayList<>();
    for (int row = first; row < end; row++) {
      Region node = shown.get(row);
      if (node != null) {
        nodes.add(node);
      }
    }
    return nodes;
  }

  /// Returns where the scroll bar begins, which is beside the lane of ticks.
  double barX() {
    return getWidth() - barWidth();
  }

  /// Returns what the words have of a width; the rest is the scroll bar's and the ticks'.
  double room(double width) {
    return Math.max(0, width - barWidth() - laneWidth());
  }

  /// Returns how wide the lane of ticks is: as the bar.
  double laneWidth() {
    return barWidth();
  }

  /// Tells whether there is more than can be seen at once.
  boolean scrolls() {
    return bar != null && bar.isVisible();
  }

  RowHeights heights() {
    return heights;
  }

  /// Scrolls as a wheel or a trackpad says.
  void scrolled(ScrollEvent event) {
    double pixels =
        switch (event.getTextDeltaYUnits()) {
          case LINES -> event.getTextDeltaY() * LINE;
          case PAGES -> event.getTextDeltaY() * getHeight();
          case NONE -> event.getDeltaY();
        };
    by(-pixels);
    event.consume();
  }

  private void barMoved(ScrollBar moved, double value) {
    if (barFollows) {
      return;
    }
    if (value >= moved.getMax()) {
      toBottom();
    } else {
      toPosition(Math.rint(value));
    }
  }

  @Override
  protected void layoutChildren() {
    double barWidth = barWidth();
    double width = room(getWidth());
    clip.setWidth(getWidth());
    clip.setHeight(getHeight());
    placing = true;
    sheet.resizeRelocate(0, 0, width, getHeight());
    if (heights.count() > 0 && getHeight() > 0) {
      fill(width);
    } else {
      first = 0;
      end = 0;
    }
    dropUnseen();
    placing = false;
    followWithBar(bar, getWidth() - barWidth, barWidth);
    rows.moved();
  }

  /// Gives nodes to the rows in view and places them.
  private void fill(double width) {
    double top = upFrom(width);
    double bottom = downFrom(top, width);
    if (bottom < getHeight()) {
      anchor = first;
      anchorTop = top + getHeight() - bottom;
      top = upFrom(width);
    }
    if (top > 0) {
      top = 0;
    }
    anchor = first;
    anchorTop = top;
    downFrom(top, width);
  }

  /// Finds the first row in view; returns where its upper edge is.
  private double upFrom(double width) {
    first = Math.min(anchor, heights.count() - 1);
    double top = anchorTop;
    while (first > 0 && top > 0) {
      first--;
      top -= height(first, width);
    }
    while (first + 1 < heights.count() && top + height(first, width) <= 0) {
      top += height(first, width);
      first++;
    }
    return top;
  }

  /// Places rows from the first one down to the end of the view; returns the last one's lower edge.
  private double downFrom(double top, double width) {
    double y = top;
    end = first;
    while (end < heights.count() && y < getHeight()) {
      double height = height(end, width);
      nodeFor(end).resizeRelocate(0, y, width, height);
      y += height;
      end++;
    }
    return y;
  }

  private double height(int row, double width) {
    Region node = shown.get(row);
    if (!heights.measured(row) || (node != null && node.isNeedsLayout())) {
      heights.measure(row, Math.ceil(nodeFor(row).prefHeight(width)));
    }
    return heights.of(row);
  }

  private Region nodeFor(int row) {
    Region node = shown.get(row);
    if (node == null) {
      node = rows.show(row, spare::poll);
      shown.put(row, node);
      place(node, row);
    }
    return node;
  }

  /// Keeps the order of the nodes that of the rows: it is the order of the focus.
  private void place(Region node, int row) {
    if (!sheet.equals(node.getParent())) {
      sheet.getChildren().add(node);
    }
    if (shown.containsKey(row + 1)) {
      node.toBack();
    } else {
      node.toFront();
    }
    node.setVisible(true);
    node.applyCss();
  }

  private void dropUnseen() {
    shown.keySet().stream().filter(row -> row < first || row >= end).toList().forEach(this::drop);
  }

  private void drop(int row) {
    Region node = shown.remove(row);
    if (node == null) {
      return;
    }
    rows.left(node);
    node.setVisible(false);
    if (rows.reusable(node)) {
      spare.push(node);
    } else {
      sheet.getChildren().remove(node);
    }
  }

  private double barWidth() {
    return Math.ceil(barRoom.prefWidth(-1));
  }

  private void followWithBar(@Nullable ScrollBar bar, double x, double width) {
    if (bar == null) {
      return;
    }
    double total = heights.total();
    double most = Math.max(0, total - getHeight());
    barFollows = true;
    bar.setVisible(most > 0);
    bar.setMax(most);
    bar.setVisibleAmount(total <= 0 ? 0 : most * getHeight() / total);
    bar.setBlockIncrement(Math.max(LINE, getHeight() - 2 * LINE));
    if (!bar.isPressed()) {
      bar.setValue(Math.clamp(position(), 0, most));
    }
    barFollows = false;
    bar.resizeRelocate(x, 0, width, getHeight());
  }
}

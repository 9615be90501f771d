// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.field;

import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/// A list as high as the rows that are to be in view, whatever their letters and however their
/// words wrap: none of them is cut. Of a longer list the first ones are measured.
public final class RowedList<T> extends ListView<T> {
  private final int least;
  private final int most;

  /// @param least for how many rows there is room where there are fewer, so that what stands below
  ///   stays where it is
  /// @param most how many rows are in view where there are more
  public RowedList(int least, int most) {
    super(FXCollections.observableArrayList());
    this.least = least;
    this.most = most;
  }

  @Override
  protected double computePrefHeight(double width) {
    if (!(lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
      return super.computePrefHeight(width);
    }
    double inside = (width < 0 ? getWidth() : width) - snappedLeftInset() - snappedRightInset();
    int rows = Math.min(most, getItems().size());
    double[] heights = IntStream.range(0, rows).mapToDouble(i -> height(flow, i, inside)).toArray();
    double all = IntStream.range(0, rows).mapToDouble(i -> heights[i]).sum();
    double missing = rows == 0 ? 0 : Math.max(0, least - rows) * heights[0];
    return Math.ceil(all + missing) + snappedTopInset() + snappedBottomInset();
  }

  private static double height(VirtualFlow<?> flow, int row, double width) {
    IndexedCell<?> cell = flow.getCell(row);
    return cell.prefHeight(width);
  }
}

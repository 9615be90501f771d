// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.review;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.briefingviewer.review.ReviewCount;

/// A thin line that fills up with what was read. What was settled in bulk is drawn lighter: nobody
/// read it. A screen reader is told in words elsewhere.
public final class ReviewProgressLine extends Pane {
  private final Region read = new Region();
  private final Region bulk = new Region();
  private double readShare;
  private double bulkShare;

  public ReviewProgressLine() {
    getStyleClass().add("progress-line");
    read.getStyleClass().add("progress-read");
    bulk.getStyleClass().add("progress-bulk");
    getChildren().addAll(read, bulk);
  }

  /// Shows how far the things to be looked at are.
  public void show(ReviewCount count) {
    double all = Math.max(1, count.all());
    readShare = count.all() == 0 ? 1 : count.read() / all;
    bulkShare = count.inBulk() / all;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    read.resizeRelocate(0, 0, width * readShare, getHeight());
    bulk.resizeRelocate(width * readShare, 0, width * bulkShare, getHeight());
  }
}

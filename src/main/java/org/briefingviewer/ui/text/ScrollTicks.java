// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// Keeps the ticks beside the scroll bar true. What rows are measured while the text scrolls moves
/// them a little; that waits until the scrolling rests.
final class ScrollTicks {
  private static final Duration REST = Duration.millis(250);

  /// A tick for each so many pixels can still be told apart.
  private static final double APART = 4;

  private final ReaderMoves moves;
  private final TextColumn column;
  private final TickLane lane;
  private final PauseTransition rest = new PauseTransition(REST);
  private @Nullable TextPage page;
  private boolean begun;
  private double drawnTotal;

  ScrollTicks(ReaderMoves moves, Messages messages, TextColumn column) {
    this.moves = moves;
    this.column = column;
    this.lane = new TickLane(messages, this::chosen);
    rest.setOnFinished(event -> draw());
  }

  TickLane lane() {
    return lane;
  }

  /// Begins to draw: a text that is about to be shown for the first time is not kept back for its
  /// ticks.
  void begin() {
    begun = true;
    draw();
  }

  /// Shows the ticks of a page, or none.
  void show(@Nullable TextPage shown) {
    page = shown;
    draw();
  }

  /// Places the lane beside the scroll bar.
  void place() {
    double height = column.getHeight();
    double width = column.laneWidth();
    boolean resized = lane.getHeight() != height || lane.getWidth() != width;
    lane.resizeRelocate(column.barX() - width, 0, width, height);
    lane.setVisible(column.scrolls()); // where all is in view, ticks would point at nothing
    if (resized) {
      draw();
    }
  }

  /// Looks whether the rows are as high as they were when the ticks were drawn.
  void moved() {
    if (begun && column.heights().total() != drawnTotal) {
      rest.playFromStart();
    }
  }

  private void draw() {
    if (!begun) {
      return;
    }
    rest.stop();
    TextPage shown = page;
    drawnTotal = column.heights().total();
    lane.show(
        shown == null
            ? List.of()
            : ScrollTick.of(shown, column.heights(), (int) (lane.getHeight() / APART)));
  }

  private void chosen(ScrollTick tick) {
    TextPage shown = page;
    Estimate estimate = tick.estimate();
    if (estimate != null) {
      moves.chooseEstimate(estimate);
    } else if (shown != null) {
      var article = shown.marked().article();
      moves.showPassage(
          new EvidenceQuote(article.id(), tick.span(), tick.span().of(article.text())));
    }
  }
}
